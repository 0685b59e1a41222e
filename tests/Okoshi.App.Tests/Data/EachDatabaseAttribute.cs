using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Okoshi.App.Tests.Data;

/// <summary>Which database a test runs on.</summary>
public enum DatabaseKind
{
    Sqlite,
    Postgres,
}

/// <summary>Runs a theory on SQLite, and on PostgreSQL where <c>OKOSHI_TEST_POSTGRES</c> names a server (test.sh starts one).</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EachDatabaseAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker)
    {
        var postgres = new TheoryDataRow<DatabaseKind>(DatabaseKind.Postgres);
        if (TestDatabase.Server is null)
            postgres.Skip = $"{TestDatabase.ServerVariable} is not set; test.sh starts a server.";
        return ValueTask.FromResult<IReadOnlyCollection<ITheoryDataRow>>([new TheoryDataRow<DatabaseKind>(DatabaseKind.Sqlite), postgres]);
    }

    public override bool SupportsDiscoveryEnumeration() => true;
}
