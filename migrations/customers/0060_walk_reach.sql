-- What a scope key opens, in the order of importance in which postings stand: a search then crosses two lists of its own kind,
-- what has the word and what the viewer may see, and starts from the shorter. Whether a key is in force is asked of what is found.

create function customers.reach_of(key text) returns integer
language sql immutable parallel safe return ('x' || left(md5(key), 8))::bit(32)::integer;

create table customers.search_reach (
  key    integer not null,    -- customers.reach_of(the scope key)
  rank   smallint not null,
  serial integer not null,
  primary key (key, rank, serial)
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
    select distinct customers.reach_of(k.key), m.rank, m.serial from made m join access.scope_keys k using (customer_id) on conflict do nothing;
  end if;
  return null;
end $$;

create function customers.on_scope_keys() returns trigger
language plpgsql security definer set search_path = customers, pg_temp set enable_seqscan = off as $$
begin
  if tg_op = 'INSERT' then
    insert into search_reach
    select distinct reach_of(c.key), d.rank, d.serial from changed c join search_documents d using (customer_id) on conflict do nothing;
  else
    delete from search_reach r using (
      select distinct reach_of(c.key) as key, d.rank, d.serial, d.customer_id from changed c join search_documents d using (customer_id)) o
    where (r.key, r.rank, r.serial) = (o.key, o.rank, o.serial)
      and not exists (select from access.scope_keys k where k.customer_id = o.customer_id and reach_of(k.key) = o.key);
  end if;
  return null;
end $$;
create trigger reach_inserted after insert on access.scope_keys
  referencing new table as changed for each statement execute function customers.on_scope_keys();
create trigger reach_deleted after delete on access.scope_keys
  referencing old table as changed for each statement execute function customers.on_scope_keys();

insert into customers.search_reach
select distinct customers.reach_of(k.key), d.rank, d.serial from customers.search_documents d join access.scope_keys k using (customer_id);

-- Where two long lists meet: both are read once, side by side, up to the first hits. The settings choose that plan, which a
-- planner that does not know the word and the key would not.
create function customers.search_cross(term integer, key integer, most integer) returns table (rank smallint, serial integer)
language sql stable set enable_nestloop = off set enable_hashjoin = off set enable_seqscan = off set enable_bitmapscan = off as $$
  select t.rank, t.serial from customers.search_terms t join customers.search_reach r on r.rank = t.rank and r.serial = t.serial
  where t.term = search_cross.term and r.key = search_cross.key
  order by t.rank, t.serial limit search_cross.most
$$;
