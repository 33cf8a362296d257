#!/bin/bash
# Starts Keycloak in a container with the demonstration realm, in which the application and the mailbox have the names of
# the containers where Keycloak itself calls them; people's browsers keep using localhost.
set -eu
realm=$(</partnership/partnership-realm.json)
realm=${realm//'http://localhost:8080/logout/'/'http://app:8080/logout/'}
realm=${realm//'"host": "localhost"'/'"host": "mailbox"'}
mkdir -p /opt/keycloak/data/import
printf '%s' "$realm" >/opt/keycloak/data/import/partnership-realm.json
exec /opt/keycloak/bin/kc.sh start --import-realm
