-- The way in for somebody who has an account and no password yet: a code that works once.
create table welcome (
    member_id uuid primary key references member (id) on delete cascade,
    code_hash varchar(64) not null unique,
    expires_at timestamp with time zone not null
);
