-- At most one for each team; it lapses when the draft is saved again.
create table planned_publication (
    team_id uuid primary key references rule_set (team_id),
    member_id uuid not null references member (id) on delete cascade,
    version bigint not null,
    due timestamp with time zone not null,
    note varchar(280) not null,
    failed boolean not null
);

create index planned_publication_by_due on planned_publication (due);
