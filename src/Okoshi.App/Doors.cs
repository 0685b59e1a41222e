using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Accounts;
using Okoshi.App.Audit;
using Okoshi.App.Consents;
using Okoshi.App.Organizations;
using Okoshi.App.Writing;

namespace Okoshi.App;

/// <summary>Registers the use cases of accounts, organisations, consents and the audit trail.</summary>
internal static class Doors
{
    public static IServiceCollection AddDoors(this IServiceCollection services) => services
        .AddScoped<Links>()
        .AddScoped<OpenAccount>()
        .AddScoped<OfferSetUp>()
        .AddScoped<SetUpProduct>()
        .AddScoped<CheckPassword>()
        .AddScoped<Sessions>()
        .AddScoped<Tokens>()
        .AddScoped<ShowPerson>()
        .AddScoped<ListOrganizations>()
        .AddScoped<SaveOrganization>()
        .AddScoped<Members>()
        .AddScoped<OwnConsents>()
        .AddScoped<ConsentGate>()
        .AddScoped<SearchAudit>()
        .AddScoped<VerifyAudit>()
        .AddScoped<IssueReceipt>()
        .AddScoped<Drafts>();
}
