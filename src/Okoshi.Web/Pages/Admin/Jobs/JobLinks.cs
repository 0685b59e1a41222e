using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Admin.Jobs;

/// <summary>Addresses of jobs.</summary>
public static class JobLinks
{
    public const string List = "/admin/jobs";

    public static string Failed => Address.Of(List, ("f.state", "失敗"));

    public static string Detail(long id) => $"{List}/{id}";

    public static string ConfirmCancelling(long id) => Address.Of(Detail(id), ("confirm", "cancel"));

    public static string ConfirmRetry(long id) => Address.Of(Detail(id), ("confirm", "again"));
}
