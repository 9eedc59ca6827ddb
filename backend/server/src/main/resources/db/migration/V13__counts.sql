-- What a browser may report a week's counts with, once. Who got it is written nowhere.
create table ticket (
    hash varchar(64) primary key,
    team_id uuid not null references team (id),
    monday date not null
);

-- How often a rule spoke and what became of it: all browsers of a team that reported, in one week from Monday, in UTC.
create table tally (
    team_id uuid not null references team (id),
    monday date not null,
    rule_id varchar(200) not null,
    browsers integer not null,
    shown integer not null,
    heeded integer not null,
    overridden integer not null,
    unfit integer not null,
    watched integer not null,
    primary key (team_id, monday, rule_id)
);
