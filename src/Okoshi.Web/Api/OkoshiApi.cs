using Microsoft.OpenApi;
using Okoshi.App.Access;
using Okoshi.App.Json;
using Okoshi.Engine.Shared;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Api;

/// <summary>The JSON API: one group per stage, the same use cases as the pages.</summary>
public static class OkoshiApi
{
    public static IServiceCollection AddOkoshiApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(o => OkoshiJson.Apply(o.SerializerOptions));
        services.Configure<RouteHandlerOptions>(BadParameters.Apply);
        services.AddOpenApi(
            "v1",
            o =>
            {
                o.AddDocumentTransformer(
                    (document, _, _) =>
                    {
                        document.Info = new OpenApiInfo
                        {
                            Title = "起こし（Okoshi）API",
                            Version = "v1",
                            Description =
                                "地域を診る・機会を見つける・支援をそろえる・事業を組み立てる・届ける・伴走する・成果を測る。画面と同じ計算を JSON で返します。",
                        };
                        // The address that asked is the address that answers; a fixed one would be wrong behind a proxy.
                        document.Servers = [];
                        return Task.CompletedTask;
                    }
                );
                o.AddSchemaTransformer(
                    (schema, context, _) =>
                    {
                        if (ValueSchema(context.JsonTypeInfo.Type) is { } value)
                            (schema.Type, schema.Description) = value;
                        return Task.CompletedTask;
                    }
                );
            }
        );
        return services;
    }

    /// <summary>Where every address of the API begins.</summary>
    public const string Root = "/api";

    public static WebApplication MapOkoshiApi(this WebApplication app)
    {
        var open = new AccessAttribute(Resource.OpenData, AccessAction.Read);
        app.MapOpenApi().WithMetadata(open);
        var api = app.MapGroup(Root + "/v1");
        var needsPack = new NeedsPackAttribute();
        var pack = api.MapGroup("").WithMetadata(open).WithMetadata(needsPack).AddEndpointFilter(needsPack.CheckAsync);
        RegionApi.Map(pack.MapGroup("/region").WithTags("地域を診る"));
        OpportunityApi.Map(pack.MapGroup("/opportunities").WithTags("機会を見つける"));
        SupportApi.Map(pack.MapGroup("/support").WithTags("支援をそろえる"));
        PlanApi.Map(pack.MapGroup("/plans").WithTags("事業を組み立てる"));
        PushApi.Map(pack.MapGroup("/push").WithTags("届ける"));
        AccompanyApi.Map(pack.MapGroup("/accompany").WithTags("伴走する"));
        MeasureApi.Map(pack.MapGroup("/measure").WithTags("成果を測る"));
        JobsApi.Map(api.MapGroup("/admin/jobs").WithTags("管理"));
        return app;
    }

    private static (JsonSchemaType Type, string Description)? ValueSchema(Type type) =>
        type switch
        {
            _ when type == typeof(MunicipalityCode) => (JsonSchemaType.String, "検査数字つき6桁の団体コード。全国は 000000"),
            _ when type == typeof(IndustryCode) => (JsonSchemaType.String, "日本標準産業分類の大分類 A〜T、または total"),
            _ when type.IsAssignableTo(typeof(Remark)) => (JsonSchemaType.String, "文"),
            _ when type == typeof(Yen) => (JsonSchemaType.Integer, "円"),
            _ when type == typeof(FiscalYear) => (JsonSchemaType.Integer, "年度（始まりの西暦年）"),
            _ => null,
        };
}
