-- Where a team wants it, whoever publishes has a second step behind the password.
alter table rule_set add column second_step boolean default false not null;
