create function service.on_customer_merged() returns trigger
language plpgsql security definer set search_path = service, access, pg_temp as $$
begin
  if new.undone_at is null then
    perform remember(new, 'service');
    perform repoint(new, 'service');
    perform settle(new, 'service');
  else
    perform point_back(new, 'service');
  end if;
  return null;
end $$;
create trigger service_follow after insert or update of undone_at on access.customer_merges
  for each row execute function service.on_customer_merged();

grant select on access.customer_merges to panorama_service;
