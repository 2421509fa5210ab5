-- For what a partner's agreements are, and of which industry a customer is: what a share and a question are decided by.

alter table access.partner_terms
  add column region_codes text[] not null default '{}',  -- GB/T 2260, two digits of a province or six of a region; empty: everywhere
  add column industries   text[] not null default '{}';  -- empty: all
alter table access.places add column industry text;
