-- An alias is changed in place, as other entries of the file are.
alter table customers.aliases
  add column updated_at timestamptz not null default now(),
  add column version    integer not null default 1;
-- Those that went with a merge come back whole when it is undone.
update access.customer_merge_changes set was = was || jsonb_build_object('updated_at', now(), 'version', 1)
where subgraph = 'customers' and table_name = 'aliases' and became is null;
