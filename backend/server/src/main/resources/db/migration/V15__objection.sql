-- Who does not approve a draft as it stands in that version, and why.
create table objection (
    team_id uuid primary key references rule_set (team_id),
    member_id uuid not null,
    version bigint not null,
    reason varchar(280) not null
);
