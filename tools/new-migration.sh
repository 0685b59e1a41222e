#!/usr/bin/env bash
# Adds a migration for SQLite and PostgreSQL; --initial rewrites the first one. See docs/開発/migrations.md.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
name="${1:?usage: tools/new-migration.sh NAME | --initial}"
if [[ "$name" == --initial ]]; then
    migrations=src/Okoshi.App/Data/Migrations
    if [[ -n "$(find "$migrations" -name '*.Designer.cs' ! -name '*_Initial.Designer.cs' 2>/dev/null)" ]]; then
        echo "$migrations holds migrations after the initial one: add a named migration instead." >&2
        exit 2
    fi
    # The old snapshot may name classes that no longer exist; it must not stop the build.
    rm -rf "$migrations"
    name=Initial
fi
dotnet run --project tools/Okoshi.Migrations -- "$name"
