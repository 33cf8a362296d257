-- The database roles of the house, for development, tests and deployment alike; safe to run again.
-- Passwords are set apart from it (see infra/postgres/README.md). The meaning of each role: docs/adr/0001.
do $$
declare
    role_name text;
begin
    foreach role_name in array array['cp_owner', 'cp_gate', 'cp_urn', 'cp_member', 'cp_office', 'cp_job'] loop
        if not exists (select 1 from pg_roles where rolname = role_name) then
            execute format('create role %I nologin noinherit nosuperuser nobypassrls nocreatedb nocreaterole', role_name);
        end if;
    end loop;
    foreach role_name in array array['cp_app', 'cp_migrate', 'cp_scheduler'] loop
        if not exists (select 1 from pg_roles where rolname = role_name) then
            execute format('create role %I login noinherit nosuperuser nobypassrls nocreatedb nocreaterole', role_name);
        end if;
    end loop;
end
$$;

-- The application puts on one hat in each transaction and owns nothing.
grant cp_member, cp_office, cp_job to cp_app with inherit false, set true;
alter role cp_app set statement_timeout = '15s';
alter role cp_app set lock_timeout = '3s';
alter role cp_app set transaction_timeout = '60s';
alter role cp_app set idle_in_transaction_session_timeout = '30s';
-- No statement of a secret ballot, and none of its values, reaches a log.
alter role cp_app set log_statement = 'none';
alter role cp_app set log_min_duration_statement = -1;
alter role cp_app set log_parameter_max_length = 0;
alter role cp_app set log_parameter_max_length_on_error = 0;
alter role cp_scheduler set statement_timeout = '15s';

-- Liquibase signs in as cp_migrate and works as cp_owner, which may hand functions to the two gate roles.
grant cp_owner to cp_migrate with inherit false, set true;
grant cp_gate, cp_urn to cp_owner with inherit false, set true;
alter role cp_migrate set role to cp_owner;
alter role cp_migrate set lock_timeout = '3s';
