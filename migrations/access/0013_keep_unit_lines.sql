-- Where each unit stands on its two lines: for whoever decides by the line, which `unit_ancestors` does not tell apart. Written by the
-- triggers of organization.

create table access.unit_lines (
  unit_id               text primary key,
  level                 text not null,
  kind                  text not null,
  parent_id             text,               -- company that leads it
  key_account_parent_id text                -- unit of the key-account line above
);
create index unit_lines_key_account_parent_id_idx on access.unit_lines (key_account_parent_id);

-- Units above one on the key-account line, the next first.
create function access.key_account_line(unit text) returns table (unit_id text, distance integer)
language sql stable rows 3 as $$
  with recursive line (unit_id, distance, path) as (
    select l.key_account_parent_id, 1, array[l.unit_id] from access.unit_lines l where l.unit_id = unit and l.key_account_parent_id is not null
    union all
    select l.key_account_parent_id, line.distance + 1, line.path || l.unit_id
    from line join access.unit_lines l on l.unit_id = line.unit_id and l.key_account_parent_id is not null and l.unit_id <> all (line.path)
  )
  select unit_id, distance from line
$$;

-- To whoever may use the schema: every subgraph, those to come included.
grant select on access.unit_lines to public;
grant execute on function access.key_account_line to public;
