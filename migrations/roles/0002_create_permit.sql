-- Which of the default roles hold a permission that came later: exactly the named ones, and the administrator. Roles that
-- the operator made are left as they are.
create function organization.permit(permission text, role_codes text[]) returns void
language sql as $$
  update organization.roles
  set permissions = case when code = any (role_codes || 'ADMINISTRATOR'::text)
        then array(select distinct unnest(permissions || permission) order by 1) else array_remove(permissions, permission) end,
      version = version + 1, updated_at = now()
  where code in ('ADMINISTRATOR', 'GROUP_LEADER', 'PROVINCE_MANAGER', 'CITY_MANAGER', 'ACCOUNT_MANAGER', 'PROJECT_MANAGER', 'BUSINESS_MANAGER',
      'CUSTOMER_SPECIALIST', 'SERVICE_AGENT', 'PARTNER_AGENT', 'ENTERPRISE_ADMIN', 'ENTERPRISE_USER')
    and (permission = any (permissions)) <> (code = any (role_codes || 'ADMINISTRATOR'::text))
$$;
revoke execute on function organization.permit from public;
