using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.WebEncoders;
using Okoshi.App;
using Okoshi.App.Data;
using Okoshi.Web.Api;
using Okoshi.Web.Shared;

namespace Okoshi.Web;

/// <summary>Puts the web product together: services first, then the order in which a request passes.</summary>
public static class OkoshiHost
{
    public static IServiceCollection AddOkoshi(this IServiceCollection services, StartOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        services.AddOkoshiData(options.Database);
        services.AddUseCases();
        // Keys stay with the data, not in the account of whoever starts the product, so that a backup of the folder is whole.
        services.AddDataProtection().SetApplicationName("Okoshi").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(options.Database.DataFolder, "keys")));
        services.AddRazorPages();
        services.AddOkoshiApi();
        services.AddScoped<PageFrame>();
        services.AddScoped<PublicQuestions>();
        services.AddRouting(o => o.LowercaseUrls = true);
        // Japanese is written as itself, not as character references: pages stay small and readable.
        services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        return services;
    }

    public static WebApplication UseOkoshi(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.UseSecurityHeaders();
        // Programs get the API's own answers; people get a page that says what to do next.
        app.UseWhen(c => !c.Request.Path.StartsWithSegments("/api"), pages => pages.UseExceptionHandler("/error/500").UseStatusCodePagesWithReExecute("/error/{0}"));
        app.UseRouting();
        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets();
        app.MapOkoshiApi();
        return app;
    }
}
