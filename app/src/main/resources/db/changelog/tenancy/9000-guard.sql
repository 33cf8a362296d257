--liquibase formatted sql

--changeset tenancy:9000-guard splitStatements:false runOnChange:true
-- Every way in which the wall could have a hole, as a query over the catalogue: a row stops the application and names the
-- object. The numbers are those of docs/adr/0001-spaces-and-keys.md.
create or replace function tenancy.guard() returns table (finding int, object text, problem text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
with hats (name) as (values ('cp_member'), ('cp_office'), ('cp_job')),
ours as (
    select n.oid, n.nspname from pg_namespace n
     where n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_'
),
of_extension as (select classid, objid from pg_depend where deptype = 'e'),
relation as (
    select c.*, n.nspname || '.' || c.relname as name,
           exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'space_id' and not a.attisdropped) as has_space
      from pg_class c join ours n on n.oid = c.relnamespace
     where not exists (select 1 from of_extension e where e.classid = 'pg_class'::regclass and e.objid = c.oid)
),
tables as (select * from relation where relkind in ('r', 'p')),
protected as (select * from tables where has_space),
relation_grant as (
    select r.oid, r.name, r.relkind, r.has_space, case when g.grantee = 0 then 'PUBLIC' else pg_get_userbyid(g.grantee) end as grantee,
           g.privilege_type
      from relation r cross join lateral aclexplode(r.relacl) g
     where r.relkind in ('r', 'p', 'v', 'm', 'f') and g.grantee <> r.relowner
    union
    select r.oid, r.name, r.relkind, r.has_space, case when g.grantee = 0 then 'PUBLIC' else pg_get_userbyid(g.grantee) end,
           g.privilege_type
      from relation r join pg_attribute a on a.attrelid = r.oid cross join lateral aclexplode(a.attacl) g
     where r.relkind in ('r', 'p', 'v', 'm', 'f') and g.grantee <> r.relowner
),
policy as (
    select p.oid, p.polname, p.polcmd, p.polpermissive, r.name as table_name, r.oid as table_oid, roles.role,
           case when roles.role = 0 then 'PUBLIC' else pg_get_userbyid(roles.role) end as role_name,
           pg_get_expr(p.polqual, p.polrelid) as qual, pg_get_expr(p.polwithcheck, p.polrelid) as with_check
      from pg_policy p join relation r on r.oid = p.polrelid cross join lateral unnest(p.polroles) as roles (role)
),
the_form (text) as (values ('(space_id = ANY (( SELECT tenancy.my_spaces() AS my_spaces)::uuid[]))')),
functions as (
    select p.*, n.nspname || '.' || p.proname as name from pg_proc p join ours n on n.oid = p.pronamespace
     where not exists (select 1 from of_extension e where e.classid = 'pg_proc'::regclass and e.objid = p.oid)
)
select 1, name, 'has a space_id, but row level security is not both enabled and forced'
  from protected where not (relrowsecurity and relforcerowsecurity)
union all
select 1, t.name, 'has policies, but row level security is not both enabled and forced'
  from tables t where not has_space and not (relrowsecurity and relforcerowsecurity)
   and exists (select 1 from pg_policy p where p.polrelid = t.oid)
union all
select 2, t.name, 'has no space_id and is not declared NO_SPACE with a reason'
  from tables t where not has_space
   and not exists (select 1 from tenancy.declared d where d.what = 'NO_SPACE' and d.object = t.name)
union all
select 2, g.name, format('has no space_id and grants %s to %s, which is not declared', g.privilege_type, g.grantee)
  from relation_grant g where g.relkind in ('r', 'p') and not g.has_space
   and not exists (select 1 from tenancy.declared d where d.what = 'NO_SPACE' and d.object = g.name
                                                      and d.detail = g.grantee || ':' || g.privilege_type)
union all
select 3, t.name, 'has a space_id that may be null'
  from protected t join pg_attribute a on a.attrelid = t.oid and a.attname = 'space_id' where not a.attnotnull
union all
select 3, t.name, 'has a space_id without a foreign key to tenancy.space'
  from protected t join pg_attribute a on a.attrelid = t.oid and a.attname = 'space_id'
 where t.name <> 'tenancy.space'
   and not exists (select 1 from pg_constraint c where c.contype = 'f' and c.conrelid = t.oid and c.conkey = array[a.attnum]
                                                   and c.confrelid = to_regclass('tenancy.space'))
union all
select 3, t.name, format('refers to %s without its space_id, so that a row could lie in another space than its parent', p.name)
  from protected t join pg_attribute a on a.attrelid = t.oid and a.attname = 'space_id'
  join pg_constraint c on c.contype = 'f' and c.conrelid = t.oid and not (a.attnum = any (c.conkey))
  join protected p on p.oid = c.confrelid where p.name <> 'tenancy.space'
union all
select 4, name, 'has a space_id and no policy'
  from protected t where not exists (select 1 from pg_policy p where p.polrelid = t.oid)
union all
select 5, table_name, format('has a policy (%s) for %s', polname, role_name)
  from policy p left join pg_roles r on r.oid = p.role where p.role = 0 or r.rolcanlogin or r.rolname = 'cp_owner'
union all
select 6, table_name, format('has a policy (%s) for cp_member that is not exactly the one form', polname)
  from policy, the_form where role_name = 'cp_member' and polpermissive
   and not (case when polcmd = 'a' then qual is null else qual is not distinct from the_form.text end
            and case when polcmd in ('r', 'd') then with_check is null else with_check is not distinct from the_form.text end)
union all
select 6, table_name, format('has a restrictive policy (%s) that is not declared NARROWED', polname)
  from policy p where not polpermissive
   and not exists (select 1 from tenancy.declared d where d.what = 'NARROWED' and d.object = p.table_name and d.detail = p.polname)
union all
select 6, d.object, 'is declared NARROWED and has no policy of the one form for cp_member' from tenancy.declared d where d.what = 'NARROWED'
   and not exists (select 1 from policy p where p.table_name = d.object and p.polpermissive and p.role_name = 'cp_member')
union all
select 6, d.object, format('is declared NARROWED and has no restrictive policy (%s) for cp_member', d.detail)
  from tenancy.declared d where d.what = 'NARROWED'
   and not exists (select 1 from policy p where p.table_name = d.object and p.polname = d.detail and not p.polpermissive
                                            and p.role_name = 'cp_member')
union all
select 7, table_name, format('has a policy (%s) for %s that is always true and is not declared OPEN_POLICY', polname, role_name)
  from policy p where (qual = 'true' or with_check = 'true')
   and not (role_name in ('cp_gate', 'cp_urn') and exists (
        select 1 from tenancy.declared d where d.what = 'OPEN_POLICY' and d.object = p.table_name and d.detail = p.role_name))
union all
select 8, table_name, format('has a policy (%s) for %s that is not declared', polname, role_name)
  from policy p where role_name in ('cp_office', 'cp_job')
   and not exists (select 1 from tenancy.declared d where d.object = p.table_name
                      and d.what = case p.role_name when 'cp_office' then 'OFFICE_POLICY' else 'JOB_POLICY' end)
union all
select 8, table_name, format('has a policy (%s) for %s that does not ask for the hat with which the transaction began', polname, role_name)
  from policy where role_name in ('cp_office', 'cp_job')
   and exists (select 1 from unnest(array[qual, with_check]) as condition (text)
                where condition.text not like '%( SELECT tenancy.hat() AS hat) = ' || quote_literal(role_name) || '::text%'
                   or condition.text ~ '\mOR\M')
union all
select case d.what when 'OPEN_POLICY' then 7 else 8 end, d.object,
       format('is declared %s and has no such policy for %s', d.what, w.role_name)
  from tenancy.declared d
 cross join lateral (select case d.what when 'OPEN_POLICY' then d.detail when 'OFFICE_POLICY' then 'cp_office' else 'cp_job' end) as w (role_name)
 where d.what in ('OPEN_POLICY', 'OFFICE_POLICY', 'JOB_POLICY')
   and not exists (select 1 from policy p where p.table_name = d.object and p.role_name = w.role_name)
union all
select 7, g.name, format('grants %s to %s, whom no policy lets do it', g.privilege_type, g.grantee)
  from relation_grant g where g.relkind in ('r', 'p') and g.has_space and g.grantee in ('cp_gate', 'cp_urn')
   and g.privilege_type in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
   and not exists (select 1 from policy p where p.table_oid = g.oid and p.role_name = g.grantee
                      and (p.polcmd = '*' or p.polcmd = case g.privilege_type when 'SELECT' then 'r' when 'INSERT' then 'a'
                                                             when 'UPDATE' then 'w' else 'd' end))
union all
select 9, r.name, format('is owned by %s, a role that can sign in or passes policies', o.rolname)
  from relation r join pg_roles o on o.oid = r.relowner where o.rolcanlogin or o.rolsuper or o.rolbypassrls
union all
select 9, f.name, format('is owned by %s, a role that can sign in or passes policies', o.rolname)
  from functions f join pg_roles o on o.oid = f.proowner where o.rolcanlogin or o.rolsuper or o.rolbypassrls
union all
select 10, name, 'is a view without security_invoker'
  from relation where relkind = 'v' and not coalesce('security_invoker=true' = any (reloptions), false)
union all
select 10, g.name, format('is a materialised view or foreign table that %s may read', g.grantee)
  from relation_grant g where g.relkind in ('m', 'f') and (g.grantee = 'PUBLIC' or g.grantee in (select name from hats))
union all
select 11, name, format('grants %s to %s', privilege_type, grantee) from relation_grant where grantee in ('cp_app', 'PUBLIC')
union all
select 11, n.nspname, format('lets %s create in it', case when g.grantee = 0 then 'PUBLIC' else pg_get_userbyid(g.grantee) end)
  from pg_namespace n join ours on ours.oid = n.oid cross join lateral aclexplode(n.nspacl) g
 where g.privilege_type = 'CREATE'
   and (g.grantee = 0 or pg_get_userbyid(g.grantee) in ('cp_app', 'cp_scheduler', 'cp_member', 'cp_office', 'cp_job'))
union all
select 12, name, format('grants %s to %s', privilege_type, grantee) from relation_grant
 where grantee in (select name from hats) and privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN')
union all
select 12, g.name, format('is append-only and grants %s to %s', g.privilege_type, g.grantee) from relation_grant g
 where g.grantee in (select name from hats) and g.privilege_type in ('UPDATE', 'DELETE')
   and exists (select 1 from tenancy.declared d where d.what = 'APPEND_ONLY' and d.object = g.name)
union all
select 13, rolname::text, 'is a run-time role with a right that passes the wall' from pg_roles
 where rolname in ('cp_app', 'cp_scheduler', 'cp_member', 'cp_office', 'cp_job', 'cp_gate', 'cp_urn')
   and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
union all
select 13, m.rolname::text, format('is a member of %s', r.rolname)
  from pg_auth_members am join pg_roles m on m.oid = am.member join pg_roles r on r.oid = am.roleid
 where m.rolname in ('cp_app', 'cp_scheduler', 'cp_member', 'cp_office', 'cp_job', 'cp_gate', 'cp_urn')
   and not (m.rolname = 'cp_app' and r.rolname in (select name from hats) and not am.inherit_option)
union all
select 14, name, 'works with its owner''s rights and has no fixed search_path' from functions
 where prosecdef and not exists (select 1 from unnest(proconfig) c where c like 'search_path=%')
union all
select 14, name, 'works with its owner''s rights and is executable by PUBLIC' from functions
 where prosecdef and (proacl is null or exists (select 1 from aclexplode(proacl) g where g.grantee = 0))
union all
select 14, f.name, 'works with its owner''s rights and is not declared DEFINER' from functions f
 where prosecdef and not exists (select 1 from tenancy.declared d where d.what = 'DEFINER' and d.object = f.name)
union all
select 15, name, 'reads settings and is marked immutable' from functions where provolatile = 'i' and prosrc ~ 'current_setting'
union all
select 16, t.name, 'has no index that begins with space_id'
  from protected t join pg_attribute a on a.attrelid = t.oid and a.attname = 'space_id'
 where not exists (select 1 from pg_index i join pg_class ic on ic.oid = i.indexrelid join pg_am am on am.oid = ic.relam
                    where i.indrelid = t.oid and am.amname = 'btree' and i.indkey[0] = a.attnum and i.indpred is null)
union all
select 17, s.name, format('is %s, which the wall or the secret ballot does not bear', current_setting(s.name))
  from (values ('track_commit_timestamp', 'off'), ('log_parameter_max_length', '0'), ('fsync', 'on'), ('full_page_writes', 'on'))
       as s (name, wanted)
 where current_setting(s.name) <> s.wanted
$$;
grant execute on function tenancy.guard() to cp_app;
