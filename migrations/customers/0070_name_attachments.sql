-- An attachment has an address: an empty text is none.
update customers.site_surveys set attachments = array_remove(attachments, '') where '' = any (attachments);
alter table customers.site_surveys
  drop constraint site_surveys_attachments_check,
  add constraint site_surveys_attachments_check check (array_to_string(attachments, E'\n') ~ '^(https://[^\s]+(\n|$))*$' and array_position(attachments, '') is null);
