-- Whoever planned it said that what is no longer found on a network's pages is meant so.
alter table planned_publication add column losses_meant boolean default false not null;
