-- What only the superuser can do inside the database "partnership", which cp_owner owns; run after roles.sql, safe to run
-- again, for development, tests and deployment alike.
create extension if not exists btree_gist;

-- Nobody makes tables outside the changelog, not even temporary ones.
revoke create on schema public from public;
revoke all on database partnership from public;
grant connect on database partnership to cp_app, cp_migrate, cp_scheduler;
