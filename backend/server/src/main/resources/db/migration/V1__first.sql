-- One organisation: its counter rises with every policy that is issued.
create table organisation (
    id integer primary key check (id = 1),
    sequence_number bigint not null
);

insert into organisation (id, sequence_number) values (1, 0);

create table team (
    id uuid primary key,
    name varchar(80) not null
);

create table member (
    id uuid primary key,
    team_id uuid not null references team (id),
    name varchar(80) not null,
    email varchar(254) not null unique,
    role varchar(20) not null,
    password_hash varchar(200) not null
);

create index member_by_team on member (team_id);

-- By the hash of what was typed, whether or not there is such an account.
create table log_in_failure (
    name_hash varchar(64) primary key,
    failures integer not null,
    locked_until timestamp with time zone not null,
    last_try timestamp with time zone not null
);

create table setup_code (
    code_hash varchar(64) primary key,
    expires_at timestamp with time zone not null
);

create table rule_set (
    team_id uuid primary key references team (id),
    packs varchar(1000) not null,
    version bigint not null,
    in_force integer not null
);

-- What a team has otherwise than its packs; an empty column is as shipped.
create table rule_change (
    team_id uuid not null references rule_set (team_id),
    rule_id varchar(140) not null,
    switched_on boolean not null,
    level varchar(20),
    says_en varchar(140),
    says_nl varchar(140),
    because_en varchar(280),
    because_nl varchar(280),
    but_en varchar(280),
    but_nl varchar(280),
    primary key (team_id, rule_id)
);

create table dial_choice (
    team_id uuid not null references rule_set (team_id),
    dial varchar(140) not null,
    position varchar(140) not null,
    primary key (team_id, dial)
);

-- Rows are only ever added. The hash is that of the document's UTF-8 bytes.
create table revision (
    team_id uuid not null references team (id),
    revision_number integer not null,
    document text not null,
    sha256 varchar(64) not null,
    published_at timestamp with time zone not null,
    published_by uuid not null,
    note varchar(280) not null,
    primary key (team_id, revision_number)
);

-- Which revision a team's devices get, as signed last.
create table issue (
    team_id uuid primary key references team (id),
    sequence_number bigint not null unique,
    revision_number integer not null,
    issued_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    foreign key (team_id, revision_number) references revision (team_id, revision_number)
);

create table pairing_code (
    name varchar(4) primary key,
    secret_hash varchar(64) not null,
    team_id uuid not null references team (id),
    expires_at timestamp with time zone not null,
    tries integer not null,
    used_at timestamp with time zone
);

-- Whose a device is, is not kept; of its syncs, only the latest day.
create table device (
    id uuid primary key,
    label varchar(4) not null,
    team_id uuid not null references team (id),
    token_hash varchar(64) not null unique,
    paired_on date not null,
    synced_on date
);

create index device_by_team on device (team_id);
