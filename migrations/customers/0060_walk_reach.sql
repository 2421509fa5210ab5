-- What a scope key opens, in the order of importance in which postings stand: a search then crosses two lists of its own kind,
-- what has the word and what the viewer may see, and starts from the shorter.

create function customers.reach_of(key text) returns bigint
language sql immutable parallel safe return ('x' || left(md5(key), 16))::bit(64)::bigint;

create table customers.search_reach (
  key       bigint not null,     -- customers.reach_of(the scope key)
  rank      smallint not null,
  serial    integer not null,
  starts_at timestamptz not null,
  ends_at   timestamptz not null,
  primary key (key, rank, serial, starts_at) include (ends_at)
);
comment on table customers.search_reach is 'derived from scope keys and search documents';

create or replace function customers.on_search_documents() returns trigger
language plpgsql set enable_seqscan = off as $$
begin
  if tg_op <> 'INSERT' then
    delete from customers.search_terms t using (select unnest(terms) as term, rank, serial from gone) g where (t.term, t.rank, t.serial) = (g.term, g.rank, g.serial);
    delete from customers.search_reach r using (
      select customers.reach_of(k.key) as key, g.rank, g.serial from gone g join access.scope_keys k using (customer_id)) o
    where (r.key, r.rank, r.serial) = (o.key, o.rank, o.serial);
  end if;
  if tg_op <> 'DELETE' then
    insert into customers.search_terms select unnest(terms), rank, serial from made on conflict do nothing;
    insert into customers.search_reach
    select customers.reach_of(k.key), m.rank, m.serial, k.starts_at, k.ends_at from made m join access.scope_keys k using (customer_id)
    on conflict (key, rank, serial, starts_at) do nothing;
  end if;
  return null;
end $$;

create function customers.on_scope_keys() returns trigger
language plpgsql security definer set search_path = customers, pg_temp set enable_seqscan = off as $$
begin
  if tg_op = 'DELETE' then
    delete from search_reach r using (
      select reach_of(c.key) as key, d.rank, d.serial, c.starts_at from changed c join search_documents d using (customer_id)) o
    where (r.key, r.rank, r.serial, r.starts_at) = (o.key, o.rank, o.serial, o.starts_at);
  else
    insert into search_reach
    select reach_of(c.key), d.rank, d.serial, c.starts_at, c.ends_at from changed c join search_documents d using (customer_id)
    on conflict (key, rank, serial, starts_at) do update set ends_at = excluded.ends_at;
  end if;
  return null;
end $$;
create trigger reach_inserted after insert on access.scope_keys
  referencing new table as changed for each statement execute function customers.on_scope_keys();
create trigger reach_updated after update on access.scope_keys
  referencing new table as changed for each statement execute function customers.on_scope_keys();
create trigger reach_deleted after delete on access.scope_keys
  referencing old table as changed for each statement execute function customers.on_scope_keys();

insert into customers.search_reach
select customers.reach_of(k.key), d.rank, d.serial, k.starts_at, k.ends_at from customers.search_documents d join access.scope_keys k using (customer_id);

-- Where two long lists meet: both are read once, side by side, up to the first hits. The settings choose that plan, which a
-- planner that does not know the word and the key would not.
create function customers.search_cross(term integer, key bigint, most integer) returns table (rank smallint, serial integer)
language sql stable set enable_nestloop = off set enable_hashjoin = off set enable_seqscan = off set enable_bitmapscan = off as $$
  select t.rank, t.serial from customers.search_terms t join customers.search_reach r on r.rank = t.rank and r.serial = t.serial
  where t.term = search_cross.term and r.key = search_cross.key and r.starts_at <= now() and r.ends_at > now()
  order by t.rank, t.serial limit search_cross.most
$$;
