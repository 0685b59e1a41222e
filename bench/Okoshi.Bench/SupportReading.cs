using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;
using Okoshi.Engine.Support;

namespace Okoshi.Bench;

/// <summary>Reads the people of an export from a database, row by row into columns: nothing but the columns is held.</summary>
internal static class SupportReading
{
    public static int Run(string folder)
    {
        foreach (var scale in Directory.GetDirectories(folder).Where(d => File.Exists(Path.Combine(d, "people.csv"))).Order())
        {
            var file = Path.Combine(scale, "people.db");
            if (!File.Exists(file))
                Fill(file, Path.Combine(scale, "people.csv"));
            using var sqlite = new SqliteConnection($"Data Source={file};Mode=ReadOnly");
            Measure($"{Path.GetFileName(scale)} from SQLite", sqlite, "people");
            if (Environment.GetEnvironmentVariable("OKOSHI_BENCH_POSTGRES") is not { Length: > 0 } server)
                continue;
            using var postgres = new NpgsqlConnection(server);
            Measure($"{Path.GetFileName(scale)} from PostgreSQL", postgres, Path.GetFileName(scale) + ".people");
        }
        return 0;
    }

    private static void Measure(string name, DbConnection connection, string table)
    {
        connection.Open();
        var best = TimeSpan.MaxValue;
        var count = 0;
        for (var i = 0; i < 3; i++)
        {
            var watch = Stopwatch.StartNew();
            count = Read(connection, table);
            if (watch.Elapsed < best)
                best = watch.Elapsed;
        }
        Console.WriteLine(
            $"{"reading " + name, -38} {best.TotalMilliseconds, 8:0.0} ms fastest of 3, {count / best.TotalSeconds / 1e6:0.0} million persons a second"
        );
    }

    private static int Read(DbConnection connection, string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT count(*) FROM {table}";
        var count = Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
        var (small, large, codes) = (Rooms<int>(3, count), Rooms<long>(2, count), Rooms<ushort>(SupportTable.Names.Length - 5, count));
        command.CommandText = $"SELECT {string.Join(',', SupportTable.Names)} FROM {table}";
        using var reader = command.ExecuteReader();
        for (var person = 0; reader.Read(); person++)
        {
            for (var c = 0; c < 3; c++)
                small[c][person] = reader.IsDBNull(c) ? int.MinValue : reader.GetInt32(c);
            for (var c = 0; c < 2; c++)
                large[c][person] = reader.IsDBNull(c + 3) ? long.MinValue : reader.GetInt64(c + 3);
            for (var c = 0; c < codes.Length; c++)
                codes[c][person] = reader.IsDBNull(c + 5) ? (ushort)0 : (ushort)reader.GetInt32(c + 5);
        }
        NumberColumn[] numbers =
        [
            NumberColumn.Of(ApplicantFact.Age, small[0]),
            NumberColumn.Of(ApplicantFact.FoundingDate, small[1]),
            NumberColumn.Of(ApplicantFact.Employees, small[2]),
            NumberColumn.Of(ApplicantFact.Capital, large[0]),
            NumberColumn.Of(ApplicantFact.OwnFunds, large[1]),
        ];
        return numbers.Min(n => n.Count);
    }

    private static T[][] Rooms<T>(int columns, int count) => [.. Enumerable.Range(0, columns).Select(_ => new T[count])];

    private static void Fill(string file, string csv)
    {
        using var connection = new SqliteConnection($"Data Source={file}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"CREATE TABLE people ({string.Join(',', SupportTable.Names.Select(n => n + " INTEGER"))})";
        command.ExecuteNonQuery();
        using var transaction = connection.BeginTransaction();
        command.Transaction = transaction;
        command.CommandText = $"INSERT INTO people VALUES ({string.Join(',', SupportTable.Names.Select(n => "$" + n))})";
        var parameters = SupportTable.Names.Select(n => command.Parameters.Add("$" + n, SqliteType.Integer)).ToArray();
        foreach (var line in File.ReadLines(csv))
        {
            foreach (var (parameter, value) in parameters.Zip(line.Split(',')))
                parameter.Value = value.Length == 0 ? DBNull.Value : long.Parse(value, CultureInfo.InvariantCulture);
            command.ExecuteNonQuery();
        }
        transaction.Commit();
    }
}
