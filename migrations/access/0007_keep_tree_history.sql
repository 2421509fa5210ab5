-- Where customers stood in their enterprise trees, and when: the tree as it was on any day, for every subgraph to read.
-- `customers` writes it in the transaction of the move; days are those of Asia/Shanghai.

create table access.tree_history (
  customer_id text not null,
  root_id     text not null,
  path        text[] not null,           -- from the root down to the customer itself
  valid_from  date not null,
  valid_to    date not null default 'infinity',  -- the first day on which it stood elsewhere
  primary key (customer_id, valid_from),
  constraint tree_history_valid_to_check check (valid_to > valid_from)
);
create index tree_history_root_id_idx on access.tree_history (root_id, valid_from);
create unique index tree_history_customer_id_key on access.tree_history (customer_id) where valid_to = 'infinity';
comment on table access.tree_history is 'derived: kept by the triggers of customers';

-- Members of a customer's tree on a day: itself and all that stood below it. The whole of a root's tree is found by its root.
create function access.tree_on(top_id text, day date) returns table (customer_id text, path text[])
language sql stable rows 50 as $$
  select h.customer_id, h.path
  from access.tree_history t
  join access.tree_history h on h.root_id = t.root_id and h.valid_from <= day and h.valid_to > day and h.path[cardinality(t.path)] = top_id
  where t.customer_id = top_id and t.valid_from <= day and t.valid_to > day
$$;

-- To whoever may use the schema: every subgraph, those to come included.
grant select on access.tree_history to public;
grant execute on function access.tree_on to public;
