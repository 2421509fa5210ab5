-- What the gateway reads to explain access: which roles give whom what, under which names. The tables are organization's.

create view access.held_permissions as
  select h.employee_id as actor_id, p.permission, r.code as role_code, r.name_zh, r.name_en, h.unit_id
  from organization.role_holdings h join organization.roles r on r.id = h.role_id join organization.org_units u on u.id = h.unit_id
  cross join unnest(r.permissions) as p (permission) left join organization.permissions named on named.code = p.permission
  where h.ended_at is null and organization.is_open(coalesce(named.open_to, 'CITY'), u.level)
  union all
  select u.id, p.permission, r.code, r.name_zh, r.name_en, null
  from organization.portal_users u join organization.roles r on r.id = u.role_id, unnest(r.permissions) as p (permission);

create view access.permission_names as select code, name_zh, name_en from organization.permissions;

create view access.roles as
  select r.id, r.code, r.name_zh, r.name_en, r.audience, r.data_scope, r.permissions,
    coalesce((select jsonb_agg(jsonb_build_object('permission', l.permission, 'bounds', l.bounds) order by l.permission) from access.role_limits l where l.role = r.code), '[]') as limits
  from organization.roles r;

grant select on access.key_sources, access.scope_keys, access.unit_ancestors, access.held_permissions, access.permission_names, access.roles to panorama_gateway;

insert into organization.permissions (code, name_zh, name_en) values
  ('access.explain', '解释他人的访问权限', 'Explain the access of others'),
  ('access.viewAs', '以他人视角查看', 'Look at the graph as somebody else');
select organization.permit('access.explain', '{GROUP_LEADER,PROVINCE_MANAGER,CITY_MANAGER}');
select organization.permit('access.viewAs', '{GROUP_LEADER,PROVINCE_MANAGER}');
grant execute on function organization.is_open to panorama_gateway;  -- a view asks for functions in the name of its reader
