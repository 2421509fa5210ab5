-- A website is a web address and no other link: clients show it as one. What was none stands in the remarks now.
update customers.customers set remarks = concat_ws(E'\n', remarks, website), website = null
where website !~* '^(https?://)?[^\s/:?#@]+\.[^\s/:?#@]+(:\d{1,5})?([/?#]\S*)?$';
alter table customers.customers add constraint customers_website_check check (website ~* '^(https?://)?[^\s/:?#@]+\.[^\s/:?#@]+(:\d{1,5})?([/?#]\S*)?$');
