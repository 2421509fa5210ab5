-- Texts that people write are read by people: none is longer than a page. What was kept before stays.

alter table organization.team_members add constraint team_members_duty_check check (length(duty) <= 500) not valid;
alter table organization.teams add constraint teams_purpose_check check (length(purpose) <= 1000) not valid;
alter table organization.assignments add constraint assignments_reason_check check (length(reason) <= 500) not valid;
alter table organization.appointments add constraint appointments_reason_check check (length(reason) <= 500) not valid;
alter table organization.partner_shares add constraint partner_shares_purpose_check check (length(purpose) <= 500) not valid;
