-- Where the means of periods come from: kept (every period is a whole calendar month, judged when its rows came in: water_month_reading,
-- water_month_class), or months: the means of the months in a period, computed.
-- building material: scalar
create or replace macro water_basis(whole_months) as if(whole_months, 'kept', 'months');
