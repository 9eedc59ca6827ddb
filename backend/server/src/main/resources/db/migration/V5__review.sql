-- Where a team wants it, a draft is published only as somebody has seen it who did not write in it.
alter table rule_set add column review boolean default false not null;
alter table rule_set add column approved_version bigint default 0 not null;

-- Who wrote in a draft since it was last published.
create table draft_editor (
    team_id uuid not null references rule_set (team_id),
    member_id uuid not null,
    primary key (team_id, member_id)
);
