-- The revision that a browser was given last; 0 for none.
alter table device add column revision_number integer default 0 not null;

-- A browser that was let go hears so when it asks, under this number of the organisation's sequence.
alter table device add column farewell bigint;
alter table device add column let_go_on date;
