-- The rules of row visibility, each under its name: the text is that of policy/keys.ts, and a test compares the two.

create view access.key_sources as
select 'UNIT'::text as rule, source.* from (
select 'unit:' || u.ancestor_id as key, p.customer_id, '-infinity'::timestamptz as starts_at, 'infinity'::timestamptz as ends_at, p.unit_id as via
from access.places p join access.unit_ancestors u on u.unit_id = p.unit_id
) source (key, customer_id, starts_at, ends_at, via)
union all
select 'ENTERPRISE'::text as rule, source.* from (
select 'customer:' || a.id, p.customer_id, '-infinity'::timestamptz, 'infinity'::timestamptz, a.id
from access.places p, unnest(p.path) as a (id)
) source (key, customer_id, starts_at, ends_at, via)
union all
select 'GRANT'::text as rule, source.* from (
select g.key, p.customer_id, g.starts_at, g.ends_at, a.id
from access.places p
cross join unnest(p.path) as a (id)
join access.grants g on g.customer_id = a.id and (g.with_branches or a.id = p.customer_id)
) source (key, customer_id, starts_at, ends_at, via);

create or replace view access.expected_keys as
select key, customer_id, starts_at, max(ends_at) as ends_at
from access.key_sources
group by key, customer_id, starts_at;
