-- The operator's one act on a new house: its first office person, who then brings in everybody else. Run as superuser in
-- the database "partnership" after the application's first start, in a session that says who she is:
--   set operator.sub = 'her subject in Keycloak'; set operator.name = 'Her Name'; set operator.email = 'her@address';
-- Where the office has somebody already, it changes nothing.
do $$
declare
    person uuid := uuidv7();
    own_space uuid := uuidv7();
begin
    if exists (select 1 from tenancy.key where role = 'OFFICE') then
        raise notice 'The office has its first person already.';
        return;
    end if;
    perform tenancy.first_office(person);
    insert into tenancy.space (space_id, kind, founded_by) values (own_space, 'PERSON', person);
    insert into tenancy.key (space_id, person, role, valid, given_by, reason)
    values (own_space, person, 'SELF', tstzrange(now(), null), person, 'her own space');
    insert into membership.person (space_id, person_id, version, name, email)
    values (own_space, person, 0, current_setting('operator.name'), current_setting('operator.email'));
    insert into access.account (space_id, person_id, sub) values (own_space, person, current_setting('operator.sub'));
end
$$;
