-- The secret is encrypted with a key that lies in the data folder; the step is the last one whose code was used.
create table second_factor (
    member_id uuid primary key references member (id) on delete cascade,
    secret varchar(200) not null,
    last_step bigint not null
);

create table recovery_code (
    member_id uuid not null references member (id) on delete cascade,
    code_hash varchar(64) not null,
    primary key (member_id, code_hash)
);
