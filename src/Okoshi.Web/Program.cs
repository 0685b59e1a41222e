using Microsoft.AspNetCore.Connections;
using Okoshi.App.Accounts;
using Okoshi.App.Imports;
using Okoshi.App.Start;
using Okoshi.Web;
using Okoshi.Web.Pages.SetUp;

// Styles and scripts lie beside the program, wherever it is started from.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.Configuration.AddEnvironmentVariables("OKOSHI_").AddCommandLine([.. args.Select(a => a == "--demo" ? "--demo=true" : a)]);
try
{
    var options = StartOptions.Read(builder.Configuration);
    builder.WebHost.UseUrls(options.Address);
    // A clone runs from its build output in any environment; a published product has no such manifest and ignores this.
    builder.WebHost.UseStaticWebAssets();
    // The operator reads what the product says, not what its parts log; warnings and errors still come through.
    builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
    // The key ring is kept from other accounts by the folder's own rights; docs/運用 says how to do more.
    builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error);
    // Pages with forms are never cached anyway, which is all that it would say.
    builder.Logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error);
    // What stops the start is told below, in plain words.
    builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
    builder.Services.AddOkoshi(options);

    await using var app = builder.Build();
    ProductFiles.Require(app.Environment);
    // The database and the order of requests know nothing of each other: both are made at once.
    var prepared = Task.Run(() => PrepareAsync(app, options));
    app.UseOkoshi();
    var (demoPassword, setUp) = await prepared;
    await app.StartAsync();
    if (demoPassword is not null)
        Console.WriteLine($"見本の人（jumin@demo.example など。docs/運用/起動と設定.md に一覧）のパスワード：{demoPassword}");
    if (setUp is not null)
        Console.WriteLine($"はじめの設定（24時間以内に一度だけ使えます）：{app.Urls.First().TrimEnd('/')}{SetUpLinks.Begin(setUp)}");
    Console.WriteLine($"起こしを {string.Join(" ", app.Urls)} で開けます。止めるには Ctrl+C を押してください。");
    await app.WaitForShutdownAsync();
    return 0;
}
catch (BadInputException bad)
{
    foreach (var line in bad.Lines)
        await Console.Error.WriteLineAsync(line);
    return 2;
}
catch (IOException error) when (error.InnerException is AddressInUseException)
{
    await Console.Error.WriteLineAsync(
        $"{builder.Configuration["urls"] ?? StartOptions.DefaultAddress}：このアドレスは別のプログラムが使っています。空いている番号が必要です。"
            + "--urls http://localhost:5081 のように、別の番号で起動してください。"
    );
    return 2;
}

static async Task<(string? DemoPassword, string? SetUp)> PrepareAsync(WebApplication app, StartOptions options)
{
    var stopping = app.Lifetime.ApplicationStopping;
    await using var scope = app.Services.CreateAsyncScope();
    var start = scope.ServiceProvider.GetRequiredService<StartProduct>();
    return (
        await start.RunAsync(options.Pack, options.WithDemo, stopping),
        await scope.ServiceProvider.GetRequiredService<OfferSetUp>().RunAsync(stopping)
    );
}

/// <summary>Entry point; public so that tests can host the product.</summary>
public partial class Program;
