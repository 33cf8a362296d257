#!/bin/bash
# Runs once, when the database's folder is empty: the roles with their passwords, and the two databases.
set -eu
run() { psql --no-psqlrc --set ON_ERROR_STOP=1 --username postgres "$@"; }
run --dbname postgres --file /partnership/roles.sql
run --dbname postgres \
  --set app="$CP_APP_PASSWORD" --set migrate="$CP_MIGRATE_PASSWORD" --set scheduler="$CP_SCHEDULER_PASSWORD" \
  --set keycloak="$KEYCLOAK_DB_PASSWORD" <<'SQL'
alter role cp_app password :'app';
alter role cp_migrate password :'migrate';
alter role cp_scheduler password :'scheduler';
create database partnership owner cp_owner;
create role keycloak login password :'keycloak';
create database keycloak owner keycloak;
revoke all on database keycloak from public;
SQL
run --dbname partnership --file /partnership/database.sql
