select access.create_owner('service');
select access.create_outbox('service');
