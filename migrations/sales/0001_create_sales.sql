select access.create_owner('sales');
select access.create_outbox('sales');
