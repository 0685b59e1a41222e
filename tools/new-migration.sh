#!/usr/bin/env bash
# Adds a migration for SQLite and PostgreSQL. See docs/開発/migrations.md.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
name="${1:?usage: tools/new-migration.sh NAME}"
dotnet tool restore
dotnet build tools/Okoshi.Migrations --nologo -v quiet
for kind in Sqlite Postgres; do
    dotnet ef migrations add "$name" --no-build --project src/Okoshi.App --startup-project tools/Okoshi.Migrations \
        --context "${kind}OkoshiDb" --output-dir "Data/Migrations/$kind"
done
