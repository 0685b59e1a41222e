using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.WebEncoders;
using Okoshi.App;
using Okoshi.App.Access;
using Okoshi.App.Data;
using Okoshi.App.Jobs;
using Okoshi.Web.Access;
using Okoshi.Web.Api;
using Okoshi.Web.Pages;
using Okoshi.Web.Pages.Admin.Organizations;
using Okoshi.Web.Shared;
using Okoshi.Web.Shared.Forms;

namespace Okoshi.Web;

/// <summary>Puts the web product together: services first, then the order in which a request passes.</summary>
public static class OkoshiHost
{
    public static IServiceCollection AddOkoshi(this IServiceCollection services, StartOptions options)
    {
        services.AddOkoshiData(options.Database);
        services.AddSingleton(options.Mail);
        services.AddSingleton(options.JGrants);
        services.AddOkoshiSignIn(options.TriesPerMinute, options.Site);
        services.AddCompression();
        services.AddUseCases();
        services
            .AddRazorPages(o => o.Conventions.AddPageRoute("/Admin/Organizations/Edit", OrganizationLinks.EditRoute))
            .AddMvcOptions(o =>
            {
                o.ModelBinderProviders.Insert(0, new WrittenValueBinders());
                // Use cases say what is missing, in Japanese.
                o.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
                o.ModelBindingMessageProvider.SetValueMustBeANumberAccessor(_ => "数字で書いてください。");
                o.ModelBindingMessageProvider.SetAttemptedValueIsInvalidAccessor(
                    (value, _) => $"「{value}」は使えません。選び直すか、書き直してください。"
                );
                o.ModelBindingMessageProvider.SetValueMustNotBeNullAccessor(_ => "書いてください。");
                o.ModelBindingMessageProvider.SetValueIsInvalidAccessor(value => $"「{value}」は使えません。");
            });
        // They take parts of Razor Pages.
        services.AddServicesOf(typeof(OkoshiHost).Assembly);
        services.AddOkoshiApi();
        services.AddRouting(o => o.LowercaseUrls = true);
        services.AddSingleton(options.Pack).AddHostedService<JobWorker>();
        services.Configure<ForwardedHeadersOptions>(o =>
        {
            o.ForwardedHeaders =
                options.Proxies.Count > 0 ? ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto : ForwardedHeaders.None;
            o.KnownProxies.Clear();
            foreach (var proxy in options.Proxies)
                o.KnownProxies.Add(proxy);
        });
        // Japanese is written as itself, not as character references: pages stay small and readable.
        services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        return services;
    }

    public static WebApplication UseOkoshi(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseHsts();
        app.UseSecurityHeaders();
        app.UseResponseCompression();
        app.UseRegionAddress();
        // Programs get the API's own answers; people get a page that says what to do next.
        app.UseWhen(
            c => !c.Request.Path.StartsWithSegments(OkoshiApi.Root),
            pages => pages.UseExceptionHandler(ErrorLinks.Of("500")).UseStatusCodePagesWithReExecute(ErrorLinks.Of("{0}"))
        );
        app.UseWhen(c => c.Request.Path.StartsWithSegments(OkoshiApi.Root), api => api.Use(BadParameters.TellAsync));
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseRegionContext();
        app.UseDeniedRecords();
        app.UseAntiforgery();
        app.MapStaticAssets().WithMetadata(new AccessAttribute(Resource.OpenData, AccessAction.Read), new NoRegionAttribute());
        app.MapRazorPages().WithStaticAssets();
        app.MapPasskeys();
        app.MapDrafts();
        app.MapFormerAddresses();
        app.MapOkoshiApi();
        return app;
    }
}
