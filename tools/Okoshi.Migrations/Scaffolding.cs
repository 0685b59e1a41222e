using Microsoft.EntityFrameworkCore.Design.Internal;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Data;

namespace Okoshi.Migrations;

/// <summary>Writes a migration for both databases with EF's own scaffolder.</summary>
internal static class Scaffolding
{
    private const string App = "Okoshi.App";

    /// <summary>The scaffolder needs a provider, never a connection: nothing is opened.</summary>
    private static readonly (string Folder, DatabaseSettings Settings)[] Providers =
    [
        ("Sqlite", new DatabaseSettings(".")),
        ("Postgres", new DatabaseSettings(".", "Host=localhost")),
    ];

    /// <summary>Writes the files and returns their paths inside the repository.</summary>
    public static IEnumerable<string> Run(string name)
    {
        var root = RepositoryRoot();
        return Providers
            .SelectMany(provider => Scaffold(name, Path.Combine(root, "src", App), provider.Folder, provider.Settings))
            .Select(file => Path.GetRelativePath(root, file));
    }

    private static string[] Scaffold(string name, string project, string folder, DatabaseSettings settings)
    {
        using var services = new ServiceCollection().AddOkoshiData(settings).BuildServiceProvider();
        using var scope = services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<OkoshiDb>();
        var assembly = typeof(OkoshiDb).Assembly;
        var design = new DesignTimeServicesBuilder(assembly, assembly, new OperationReporter(handler: null), []).Build(db);
        var scaffolder = design.GetRequiredService<IMigrationsScaffolder>();
        var migration = scaffolder.ScaffoldMigration(name, App, $"Data.Migrations.{folder}", "C#", dryRun: false);
        var files = scaffolder.Save(project, migration, outputDir: null, dryRun: false);
        return [files.MigrationFile!, files.MetadataFile!, files.SnapshotFile!];
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Okoshi.slnx")))
            folder = folder.Parent ?? throw new InvalidOperationException("Okoshi.slnx が上のフォルダーに見つかりません。");
        return folder.FullName;
    }
}
