using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Accounts;
using Okoshi.App.Audit;
using Okoshi.App.Consents;
using Okoshi.App.Mail;
using Okoshi.App.Organizations;
using Okoshi.App.Research;
using Okoshi.App.Writing;

namespace Okoshi.App;

/// <summary>Registers the use cases of accounts, organisations, consents and the audit trail.</summary>
internal static class Doors
{
    public static IServiceCollection AddDoors(this IServiceCollection services) =>
        services
            .AddScoped<Links>()
            .AddScoped<OpenAccount>()
            .AddScoped<OfferSetUp>()
            .AddScoped<SetUpProduct>()
            .AddScoped<CheckPassword>()
            .AddScoped<CheckCode>()
            .AddScoped<SecondStep>()
            .AddScoped<AskForSignInLink>()
            .AddScoped<UseSignInLink>()
            .AddScoped<NewPasskeys>()
            .AddScoped<OwnSignIn>()
            .AddScoped<OwnPerson>()
            .AddScoped<ListPeople>()
            .AddScoped<ListResearchRecords>()
            .AddScoped<Post>()
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
