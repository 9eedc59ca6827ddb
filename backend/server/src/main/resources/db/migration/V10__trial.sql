-- A revision that only those browsers get which try new rules out before everybody does; 0 for none.
alter table rule_set add column trial integer default 0 not null;
alter table device add column ring varchar(20) default 'ALL' not null;

-- As issue, for those browsers.
create table trial_issue (
    team_id uuid primary key references team (id),
    sequence_number bigint not null unique,
    revision_number integer not null,
    issued_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    foreign key (team_id, revision_number) references revision (team_id, revision_number)
);
