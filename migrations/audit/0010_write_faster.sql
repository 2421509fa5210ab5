-- The same entries, written with less work: nearly every statement writes one row, so one row is not joined, sorted out and aggregated as
-- many are, and what one function of the audit sets up for itself is not set up again by the next.

-- The difference of two images of one row, which have the same columns. Null when only what is left out has changed.
create function audit.change_of(before jsonb, after jsonb, hidden text[], left_out text[]) returns jsonb
language sql immutable parallel safe as $$
  select jsonb_build_object(
    'before', jsonb_object_agg(key, case when before -> key <> 'null' and key = any (hidden) then '"***"' else before -> key end),
    'after', jsonb_object_agg(key, case when value <> 'null' and key = any (hidden) then '"***"' else value end))
  from jsonb_each(after) where value <> before -> key and key <> all (left_out)
  having count(*) > 0
$$;

-- As `shown`, by functions of PostgreSQL itself where they do the same: nothing is hidden, and no value holds nulls of its own.
create function audit.kept(image jsonb, hidden text[], left_out text[]) returns jsonb
language plpgsql immutable parallel safe as $$
begin
  if hidden = '{}' and strpos(substr(image::text, 2), '{') = 0 then return jsonb_strip_nulls(image - left_out); end if;
  return audit.shown(image, hidden, left_out);
end $$;

-- Writes an entry; for functions of the audit alone, which have the path and the rights that it needs.
create function audit.write(said jsonb, kind text, entity_type text, source text, entity_id text, customer_id text, content jsonb,
  row_count bigint, erases bigint[], reason text) returns void
language plpgsql as $$
declare
  role constant text := current_setting('role');
  entry constant bigint := nextval('audit.entry_serial');
  salt constant bytea := uuid_send(gen_random_uuid());
  erased constant text := current_setting('audit.erased', true);
  -- what is written of an erased person in the rest of the transaction keeps no values either
  body constant text := case when coalesce(erased, '') = '' or not write.entity_id = any (erased::text[]) then content::text end;
begin
  if body is not null then insert into audit.payloads values (entry, salt, body::json); end if;
  insert into audit.entries (id, kind, operation, channel, actor, actor_kind, subject, unit_id, database_user,
    entity_type, source, entity_id, customer_id, reason, correlation_id, row_count, erases, digest)
  values (entry, write.kind, said ->> 'operation', coalesce(said ->> 'channel', 'DATABASE'),
    coalesce(said ->> 'actor', 'database:' || case role when 'none' then session_user else role end), coalesce(said ->> 'actorKind', 'DATABASE'),
    said ->> 'subject', said ->> 'unitId', session_user || '/' || role,
    write.entity_type, write.source, write.entity_id, write.customer_id, coalesce(write.reason, said ->> 'reason'), said ->> 'correlationId', write.row_count, write.erases,
    sha256(salt || convert_to(body, 'UTF8')));
end $$;

create or replace function audit.put(kind text, entity_type text, source text, entity_id text, customer_id text, content jsonb,
  row_count bigint default null, erases bigint[] default null, reason text default null) returns void
language plpgsql security definer set search_path = audit, pg_temp as $$
begin
  perform write(said(), kind, entity_type, source, entity_id, customer_id, content, row_count, erases, reason);
end $$;

-- Arguments: the type, the key's columns, the column of the customer, columns whose values are hidden, columns left out; lists with commas.
create or replace function audit.capture() returns trigger
language plpgsql security definer set search_path = audit, pg_temp as $$
#variable_conflict use_variable
declare
  keys     constant text[] := string_to_array(tg_argv[1], ',');
  hidden   constant text[] := string_to_array(tg_argv[3], ',');
  left_out constant text[] := string_to_array(tg_argv[4], ',');
  source   constant text := tg_table_schema || '.' || tg_table_name;
  said     constant jsonb := audit.said();
  gone jsonb[];
  come jsonb[];
  content jsonb;
  done text;
  n bigint;
begin
  -- A bulk load by the owner of the tables says how many rows it brought.
  if current_setting('role') = 'none' and current_setting('audit.bulk', true) = 'on' or tg_op = 'TRUNCATE' then
    case tg_op
      when 'INSERT' then select count(*) into n from changed;
      when 'UPDATE' then select count(*) into n from changed;
      when 'DELETE' then select count(*) into n from before;
      else null;
    end case;
    if n > 0 or tg_op = 'TRUNCATE' then
      done := write(said, case tg_op when 'INSERT' then 'LOAD' when 'UPDATE' then 'CHANGE' else 'DELETE' end, tg_argv[0], source, '*', null, null, n, null, null);
    end if;
    return null;
  end if;
  if tg_op = 'INSERT' then
    come := array(select to_jsonb(new_row) from changed new_row limit 2);
    if cardinality(come) = 1 then
      done := write(said, 'CREATE', tg_argv[0], source, coalesce(key_of(come[1], keys), '*'), come[1] ->> tg_argv[2], jsonb_build_object('after', kept(come[1], hidden, left_out)), null, null, null);
    elsif cardinality(come) > 1 then
      perform write(said, 'CREATE', tg_argv[0], source, coalesce(key_of(image, keys), '*'), image ->> tg_argv[2], jsonb_build_object('after', kept(image, hidden, left_out)), null, null, null)
      from (select to_jsonb(new_row) as image from changed new_row) rows;
    end if;
  elsif tg_op = 'DELETE' then
    perform write(said, 'DELETE', tg_argv[0], source, coalesce(key_of(image, keys), '*'), image ->> tg_argv[2], jsonb_build_object('before', kept(image, hidden, left_out)), null, null, null)
    from (select to_jsonb(old_row) as image from before old_row) rows;
  else
    come := array(select to_jsonb(new_row) from changed new_row limit 2);
    if come = '{}' then return null; end if;
    if cardinality(come) = 1 then gone := array(select to_jsonb(old_row) from before old_row limit 2); end if;
    if cardinality(gone) = 1 and key_of(gone[1], keys) = key_of(come[1], keys) then
      content := change_of(gone[1], come[1], hidden, left_out);
      if content is not null then
        done := write(said, 'CHANGE', tg_argv[0], source, key_of(come[1], keys), come[1] ->> tg_argv[2], content, null, null, null);
      end if;
      return null;
    end if;
    -- A row whose key was changed is one that went and one that came.
    perform write(said, case when b.image is null then 'CREATE' when c.image is null then 'DELETE' else 'CHANGE' end, tg_argv[0], source,
      coalesce(c.key, b.key, '*'), coalesce(c.image, b.image) ->> tg_argv[2], told, null, null, null)
    from (select key_of(to_jsonb(old_row), keys) as key, to_jsonb(old_row) as image from before old_row) b
    full join (select key_of(to_jsonb(new_row), keys) as key, to_jsonb(new_row) as image from changed new_row) c on c.key = b.key
    cross join lateral difference(b.image, c.image, hidden, left_out) as told
    where told is not null;
  end if;
  return null;
end $$;
