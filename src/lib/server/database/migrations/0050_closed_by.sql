-- Who closed an item of the ledger (销号单位).
alter table ledger_item add column closed_by varchar;
