-- Grain: a row of the relation and an item it has a value or a mark for; value as printed, mark as in water_sample. Other columns stay.
-- building material: relation
-- order: 1
create or replace macro water_long(rel) as table
select *
from query_table(rel)
unpivot include nulls ((value, mark) for item in (
	(wt, wt_mark) as 'wt', (ph, ph_mark) as 'ph', ("do", do_mark) as 'do', (codmn, codmn_mark) as 'codmn',
	(cod, cod_mark) as 'cod', (bod5, bod5_mark) as 'bod5', (nh3n, nh3n_mark) as 'nh3n', (tp, tp_mark) as 'tp',
	(tn, tn_mark) as 'tn', (cu, cu_mark) as 'cu', (zn, zn_mark) as 'zn', (f, f_mark) as 'f',
	(se, se_mark) as 'se', ("as", as_mark) as 'as', (hg, hg_mark) as 'hg', (cd, cd_mark) as 'cd',
	(cr6, cr6_mark) as 'cr6', (pb, pb_mark) as 'pb', (cn, cn_mark) as 'cn', (vp, vp_mark) as 'vp',
	(oil, oil_mark) as 'oil', (las, las_mark) as 'las', (s2, s2_mark) as 's2', (fc, fc_mark) as 'fc'
))
where value is not null or mark is not null;
