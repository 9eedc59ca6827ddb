-- Rules that a team wrote itself, or wrote anew over one of a pack: one document with their examples.
alter table rule_set add column own text default '' not null;
