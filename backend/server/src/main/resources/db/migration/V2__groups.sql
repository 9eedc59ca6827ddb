-- Names of the groups that whoever uses a browser belongs to, with commas between them: not who it is.
alter table pairing_code add column member_groups varchar(500) default '' not null;
alter table device add column member_groups varchar(500) default '' not null;
