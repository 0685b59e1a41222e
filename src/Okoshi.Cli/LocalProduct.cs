using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App;
using Okoshi.App.Access;
using Okoshi.App.Context;
using Okoshi.App.Data;
using Okoshi.App.Imports;
using Okoshi.App.Personal;
using Okoshi.App.Support.JGrants;

namespace Okoshi.Cli;

/// <summary>The product's database on this machine, for commands that work on it.</summary>
internal static class LocalProduct
{
    /// <summary>Where the data are kept.</summary>
    public static Option<string> DataFolder() =>
        new("--data") { Description = "データフォルダー。なければ作ります", DefaultValueFactory = _ => DatabaseSettings.DefaultFolder };

    public static ServiceProvider Services(string folder) =>
        new ServiceCollection()
            .AddSingleton(JGrants())
            .AddOkoshiData(new DatabaseSettings(Path.GetFullPath(folder), Environment.GetEnvironmentVariable("OKOSHI_POSTGRES") ?? ""))
            .AddUseCases()
            .AddLogging()
            .BuildServiceProvider();

    private static JGrantsSettings JGrants()
    {
        var text = Environment.GetEnvironmentVariable(JGrantsSettings.Variable);
        if (JGrantsSettings.TryRead(text, out var settings))
            return settings;
        throw new BadInputException(
            new ImportProblem(
                "環境変数",
                0,
                JGrantsSettings.Variable,
                $"「{text}」は使えません",
                JGrantsSettings.Expected,
                "環境変数を直してください"
            )
        );
    }

    /// <summary>A scope on a database of this version with its keys, acting as the operator of the machine.</summary>
    public static async Task<AsyncServiceScope> OpenAsync(ServiceProvider services, CancellationToken cancellationToken)
    {
        var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<UpgradeDatabase>().RunAsync(cancellationToken);
        await scope.ServiceProvider.GetRequiredService<OpenSecrets>().RunAsync(cancellationToken);
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = Actor.Operator;
        await scope.ServiceProvider.GetRequiredService<OpenRegion>().RunAsync(cancellationToken);
        return scope;
    }
}
