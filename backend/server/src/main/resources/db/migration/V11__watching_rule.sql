-- A rule that is switched off may watch: browsers have it, and it says nothing of itself.
alter table rule_change add column watches boolean not null default false;
