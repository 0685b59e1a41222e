using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Opportunity.Runs;

/// <summary>Addresses of kept calculations.</summary>
public static class RunLinks
{
    public const string List = "/opportunities/runs";
    public const string New = "/opportunities/runs/new";

    public static string Detail(Guid id) => $"{List}/{id}";

    public static string ConfirmRemoval(Guid id) => Address.Of(Detail(id), ("confirm", "remove"));

    public static string Business(Guid id, string business) => Address.Under(Detail(id), business);
}
