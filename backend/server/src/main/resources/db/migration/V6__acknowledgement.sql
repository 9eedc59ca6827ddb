-- Who said that they have read an agreement, as it read that day.
create table acknowledgement (
    member_id uuid not null references member (id) on delete cascade,
    agreement_id varchar(140) not null,
    text_hash varchar(64) not null,
    on_day date not null,
    primary key (member_id, agreement_id)
);
