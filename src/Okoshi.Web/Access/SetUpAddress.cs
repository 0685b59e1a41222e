using Okoshi.App.Accounts;

namespace Okoshi.Web.Access;

/// <summary>The address that the operator opens once to make the first administrator.</summary>
public static class SetUpAddress
{
    /// <summary>A fresh address, or null when there is an administrator already.</summary>
    public static async Task<string?> MakeAsync(WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        await using var scope = app.Services.CreateAsyncScope();
        var token = await scope.ServiceProvider.GetRequiredService<OfferSetUp>().RunAsync(app.Lifetime.ApplicationStopping);
        return token is null ? null : $"{app.Urls.First().TrimEnd('/')}/setup/{token}";
    }
}
