import React from 'react';
import ComponentCreator from '@docusaurus/ComponentCreator';

export default [
  {
    path: '/__docusaurus/debug/',
    component: ComponentCreator('/__docusaurus/debug/', '546'),
    exact: true
  },
  {
    path: '/__docusaurus/debug/config/',
    component: ComponentCreator('/__docusaurus/debug/config/', '8a8'),
    exact: true
  },
  {
    path: '/__docusaurus/debug/content/',
    component: ComponentCreator('/__docusaurus/debug/content/', '2da'),
    exact: true
  },
  {
    path: '/__docusaurus/debug/globalData/',
    component: ComponentCreator('/__docusaurus/debug/globalData/', '178'),
    exact: true
  },
  {
    path: '/__docusaurus/debug/metadata/',
    component: ComponentCreator('/__docusaurus/debug/metadata/', 'd6c'),
    exact: true
  },
  {
    path: '/__docusaurus/debug/registry/',
    component: ComponentCreator('/__docusaurus/debug/registry/', '6e3'),
    exact: true
  },
  {
    path: '/__docusaurus/debug/routes/',
    component: ComponentCreator('/__docusaurus/debug/routes/', 'cab'),
    exact: true
  },
  {
    path: '/blog/',
    component: ComponentCreator('/blog/', '7b6'),
    exact: true
  },
  {
    path: '/blog/authors/',
    component: ComponentCreator('/blog/authors/', '347'),
    exact: true
  },
  {
    path: '/blog/site-is-up/',
    component: ComponentCreator('/blog/site-is-up/', 'c93'),
    exact: true
  },
  {
    path: '/blog/tags/',
    component: ComponentCreator('/blog/tags/', 'e17'),
    exact: true
  },
  {
    path: '/blog/tags/site/',
    component: ComponentCreator('/blog/tags/site/', '415'),
    exact: true
  },
  {
    path: '/progress/',
    component: ComponentCreator('/progress/', '2ae'),
    exact: true
  },
  {
    path: '/review/',
    component: ComponentCreator('/review/', '4e2'),
    exact: true
  },
  {
    path: '/search/',
    component: ComponentCreator('/search/', '868'),
    exact: true
  },
  {
    path: '/site-map/',
    component: ComponentCreator('/site-map/', 'abc'),
    exact: true
  },
  {
    path: '/docs/',
    component: ComponentCreator('/docs/', '754'),
    routes: [
      {
        path: '/docs/1/',
        component: ComponentCreator('/docs/1/', '8d1'),
        routes: [
          {
            path: '/docs/1/',
            component: ComponentCreator('/docs/1/', '057'),
            routes: [
              {
                path: '/docs/1/',
                component: ComponentCreator('/docs/1/', 'a9a'),
                exact: true,
                sidebar: "start"
              },
              {
                path: '/docs/1/glossary/',
                component: ComponentCreator('/docs/1/glossary/', '885'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/ab-testing/',
                component: ComponentCreator('/docs/1/glossary/ab-testing/', '27f'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/activation-function/',
                component: ComponentCreator('/docs/1/glossary/activation-function/', '0ce'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/ai-agent/',
                component: ComponentCreator('/docs/1/glossary/ai-agent/', 'e99'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/airflow/',
                component: ComponentCreator('/docs/1/glossary/airflow/', '3f4'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/ansible/',
                component: ComponentCreator('/docs/1/glossary/ansible/', '400'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/api/',
                component: ComponentCreator('/docs/1/glossary/api/', '59f'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/asgi/',
                component: ComponentCreator('/docs/1/glossary/asgi/', 'cb8'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/asynchronous-programming/',
                component: ComponentCreator('/docs/1/glossary/asynchronous-programming/', '16b'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/aws/',
                component: ComponentCreator('/docs/1/glossary/aws/', '523'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/azure-devops/',
                component: ComponentCreator('/docs/1/glossary/azure-devops/', '7aa'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/azure-ml/',
                component: ComponentCreator('/docs/1/glossary/azure-ml/', '042'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/azure-monitor/',
                component: ComponentCreator('/docs/1/glossary/azure-monitor/', '4f4'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/azure-openai/',
                component: ComponentCreator('/docs/1/glossary/azure-openai/', 'e55'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/azure/',
                component: ComponentCreator('/docs/1/glossary/azure/', 'd49'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/backlog/',
                component: ComponentCreator('/docs/1/glossary/backlog/', 'a27'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/backpropagation/',
                component: ComponentCreator('/docs/1/glossary/backpropagation/', 'f75'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/canary-deployment/',
                component: ComponentCreator('/docs/1/glossary/canary-deployment/', '9f7'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/ci-cd/',
                component: ComponentCreator('/docs/1/glossary/ci-cd/', '11a'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/classification/',
                component: ComponentCreator('/docs/1/glossary/classification/', '4ff'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/clustering/',
                component: ComponentCreator('/docs/1/glossary/clustering/', '1d2'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/cnn/',
                component: ComponentCreator('/docs/1/glossary/cnn/', 'c31'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/container-image/',
                component: ComponentCreator('/docs/1/glossary/container-image/', 'c90'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/container-orchestration/',
                component: ComponentCreator('/docs/1/glossary/container-orchestration/', '8a4'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/container/',
                component: ComponentCreator('/docs/1/glossary/container/', 'dff'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/contract-testing/',
                component: ComponentCreator('/docs/1/glossary/contract-testing/', '301'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/dag/',
                component: ComponentCreator('/docs/1/glossary/dag/', '9b9'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/data-drift/',
                component: ComponentCreator('/docs/1/glossary/data-drift/', 'b65'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/data-engineer/',
                component: ComponentCreator('/docs/1/glossary/data-engineer/', 'f8e'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/data-pipeline/',
                component: ComponentCreator('/docs/1/glossary/data-pipeline/', '748'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/data-scientist/',
                component: ComponentCreator('/docs/1/glossary/data-scientist/', 'c02'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/data-split/',
                component: ComponentCreator('/docs/1/glossary/data-split/', 'b24'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/data-validation/',
                component: ComponentCreator('/docs/1/glossary/data-validation/', '97d'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/data-versioning/',
                component: ComponentCreator('/docs/1/glossary/data-versioning/', 'e98'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/databricks/',
                component: ComponentCreator('/docs/1/glossary/databricks/', 'a41'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/decision-tree/',
                component: ComponentCreator('/docs/1/glossary/decision-tree/', 'db9'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/deep-learning/',
                component: ComponentCreator('/docs/1/glossary/deep-learning/', 'f10'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/deployment/',
                component: ComponentCreator('/docs/1/glossary/deployment/', '8b8'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/devops/',
                component: ComponentCreator('/docs/1/glossary/devops/', '2ad'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/distributed-training/',
                component: ComponentCreator('/docs/1/glossary/distributed-training/', '382'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/docker/',
                component: ComponentCreator('/docs/1/glossary/docker/', 'ff9'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/eda/',
                component: ComponentCreator('/docs/1/glossary/eda/', '2b7'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/elastic-stack/',
                component: ComponentCreator('/docs/1/glossary/elastic-stack/', '80b'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/embedding/',
                component: ComponentCreator('/docs/1/glossary/embedding/', '4b1'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/endpoint/',
                component: ComponentCreator('/docs/1/glossary/endpoint/', 'a38'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/etl/',
                component: ComponentCreator('/docs/1/glossary/etl/', 'a59'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/exception-handling/',
                component: ComponentCreator('/docs/1/glossary/exception-handling/', '8de'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/experiment-tracking/',
                component: ComponentCreator('/docs/1/glossary/experiment-tracking/', '1d3'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/fastapi/',
                component: ComponentCreator('/docs/1/glossary/fastapi/', '9ee'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/feature-drift/',
                component: ComponentCreator('/docs/1/glossary/feature-drift/', 'f1c'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/feature-engineering/',
                component: ComponentCreator('/docs/1/glossary/feature-engineering/', 'fe6'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/feature-store/',
                component: ComponentCreator('/docs/1/glossary/feature-store/', 'db1'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/gcp/',
                component: ComponentCreator('/docs/1/glossary/gcp/', '4c1'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/generative-ai/',
                component: ComponentCreator('/docs/1/glossary/generative-ai/', '42b'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/git/',
                component: ComponentCreator('/docs/1/glossary/git/', 'fdd'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/github-actions/',
                component: ComponentCreator('/docs/1/glossary/github-actions/', '471'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/gpu/',
                component: ComponentCreator('/docs/1/glossary/gpu/', '3e0'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/gradient-boosting/',
                component: ComponentCreator('/docs/1/glossary/gradient-boosting/', '73e'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/great-expectations/',
                component: ComponentCreator('/docs/1/glossary/great-expectations/', 'e61'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/grid-search/',
                component: ComponentCreator('/docs/1/glossary/grid-search/', 'fa1'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/hyperopt/',
                component: ComponentCreator('/docs/1/glossary/hyperopt/', '975'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/hyperparameter-tuning/',
                component: ComponentCreator('/docs/1/glossary/hyperparameter-tuning/', '422'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/hyperparameter/',
                component: ComponentCreator('/docs/1/glossary/hyperparameter/', 'c3d'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/iac/',
                component: ComponentCreator('/docs/1/glossary/iac/', '490'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/jenkins/',
                component: ComponentCreator('/docs/1/glossary/jenkins/', '8a9'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/kubernetes/',
                component: ComponentCreator('/docs/1/glossary/kubernetes/', 'b65'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/langchain/',
                component: ComponentCreator('/docs/1/glossary/langchain/', '2d3'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/lightgbm/',
                component: ComponentCreator('/docs/1/glossary/lightgbm/', '382'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/linear-regression/',
                component: ComponentCreator('/docs/1/glossary/linear-regression/', '522'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/linux/',
                component: ComponentCreator('/docs/1/glossary/linux/', 'c31'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/llm/',
                component: ComponentCreator('/docs/1/glossary/llm/', '243'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/load-testing/',
                component: ComponentCreator('/docs/1/glossary/load-testing/', 'cd5'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/logging/',
                component: ComponentCreator('/docs/1/glossary/logging/', '378'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/machine-learning/',
                component: ComponentCreator('/docs/1/glossary/machine-learning/', 'be5'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/middleware/',
                component: ComponentCreator('/docs/1/glossary/middleware/', 'c7b'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/ml-engineer/',
                component: ComponentCreator('/docs/1/glossary/ml-engineer/', '6de'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/mlflow/',
                component: ComponentCreator('/docs/1/glossary/mlflow/', '6b7'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/mllib/',
                component: ComponentCreator('/docs/1/glossary/mllib/', 'fcb'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/mlops-engineer/',
                component: ComponentCreator('/docs/1/glossary/mlops-engineer/', '277'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/mlops/',
                component: ComponentCreator('/docs/1/glossary/mlops/', '8ef'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/model-monitoring/',
                component: ComponentCreator('/docs/1/glossary/model-monitoring/', '9f3'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/model-registry/',
                component: ComponentCreator('/docs/1/glossary/model-registry/', '44a'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/model-serving/',
                component: ComponentCreator('/docs/1/glossary/model-serving/', 'f84'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/multiprocessing/',
                component: ComponentCreator('/docs/1/glossary/multiprocessing/', '63c'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/neural-network/',
                component: ComponentCreator('/docs/1/glossary/neural-network/', 'bb2'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/normalization/',
                component: ComponentCreator('/docs/1/glossary/normalization/', '455'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/one-hot-encoding/',
                component: ComponentCreator('/docs/1/glossary/one-hot-encoding/', 'b60'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/openapi/',
                component: ComponentCreator('/docs/1/glossary/openapi/', 'a54'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/overfitting/',
                component: ComponentCreator('/docs/1/glossary/overfitting/', '243'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/pandas/',
                component: ComponentCreator('/docs/1/glossary/pandas/', 'e97'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/pipeline/',
                component: ComponentCreator('/docs/1/glossary/pipeline/', '081'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/pod/',
                component: ComponentCreator('/docs/1/glossary/pod/', 'b1a'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/prometheus/',
                component: ComponentCreator('/docs/1/glossary/prometheus/', '0bb'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/pydantic/',
                component: ComponentCreator('/docs/1/glossary/pydantic/', 'b35'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/pyspark/',
                component: ComponentCreator('/docs/1/glossary/pyspark/', 'e7f'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/pytest/',
                component: ComponentCreator('/docs/1/glossary/pytest/', 'b42'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/pytorch/',
                component: ComponentCreator('/docs/1/glossary/pytorch/', '663'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/rag/',
                component: ComponentCreator('/docs/1/glossary/rag/', '69d'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/random-search/',
                component: ComponentCreator('/docs/1/glossary/random-search/', '1cd'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/regression/',
                component: ComponentCreator('/docs/1/glossary/regression/', 'cd4'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/reproducibility/',
                component: ComponentCreator('/docs/1/glossary/reproducibility/', 'b99'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/rest-api/',
                component: ComponentCreator('/docs/1/glossary/rest-api/', '230'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/retraining/',
                component: ComponentCreator('/docs/1/glossary/retraining/', '800'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/retrospective/',
                component: ComponentCreator('/docs/1/glossary/retrospective/', 'ef3'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/scikit-learn/',
                component: ComponentCreator('/docs/1/glossary/scikit-learn/', 'c5d'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/seldon-core/',
                component: ComponentCreator('/docs/1/glossary/seldon-core/', '41f'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/semantic-kernel/',
                component: ComponentCreator('/docs/1/glossary/semantic-kernel/', '8de'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/sprint/',
                component: ComponentCreator('/docs/1/glossary/sprint/', '8d5'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/standardization/',
                component: ComponentCreator('/docs/1/glossary/standardization/', '7d8'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/system-design/',
                component: ComponentCreator('/docs/1/glossary/system-design/', 'ec8'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/tensorflow/',
                component: ComponentCreator('/docs/1/glossary/tensorflow/', '449'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/terraform/',
                component: ComponentCreator('/docs/1/glossary/terraform/', 'ea0'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/tpu/',
                component: ComponentCreator('/docs/1/glossary/tpu/', 'bf1'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/transformer/',
                component: ComponentCreator('/docs/1/glossary/transformer/', '40b'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/workflow-orchestration/',
                component: ComponentCreator('/docs/1/glossary/workflow-orchestration/', '9d6'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/glossary/xgboost/',
                component: ComponentCreator('/docs/1/glossary/xgboost/', '026'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/1/modules/',
                component: ComponentCreator('/docs/1/modules/', '431'),
                exact: true,
                sidebar: "modules"
              },
              {
                path: '/docs/1/modules/ci-cd/',
                component: ComponentCreator('/docs/1/modules/ci-cd/', '5b4'),
                exact: true,
                sidebar: "modules"
              },
              {
                path: '/docs/1/modules/containers/',
                component: ComponentCreator('/docs/1/modules/containers/', 'e10'),
                exact: true,
                sidebar: "modules"
              },
              {
                path: '/docs/1/modules/kubernetes/',
                component: ComponentCreator('/docs/1/modules/kubernetes/', '709'),
                exact: true,
                sidebar: "modules"
              },
              {
                path: '/docs/1/modules/model-api/',
                component: ComponentCreator('/docs/1/modules/model-api/', '577'),
                exact: true,
                sidebar: "modules"
              },
              {
                path: '/docs/1/project/',
                component: ComponentCreator('/docs/1/project/', 'c76'),
                exact: true,
                sidebar: "project"
              },
              {
                path: '/docs/1/project/airflow-ingestion/',
                component: ComponentCreator('/docs/1/project/airflow-ingestion/', '4cc'),
                exact: true,
                sidebar: "project"
              },
              {
                path: '/docs/1/project/airflow-preparation/',
                component: ComponentCreator('/docs/1/project/airflow-preparation/', '0a1'),
                exact: true,
                sidebar: "project"
              },
              {
                path: '/docs/1/project/airflow-training/',
                component: ComponentCreator('/docs/1/project/airflow-training/', 'c24'),
                exact: true,
                sidebar: "project"
              },
              {
                path: '/docs/1/project/containerization/',
                component: ComponentCreator('/docs/1/project/containerization/', 'f8a'),
                exact: true,
                sidebar: "project"
              },
              {
                path: '/docs/1/project/exploration/',
                component: ComponentCreator('/docs/1/project/exploration/', 'e8c'),
                exact: true,
                sidebar: "project"
              },
              {
                path: '/docs/1/project/planning/',
                component: ComponentCreator('/docs/1/project/planning/', '314'),
                exact: true,
                sidebar: "project"
              },
              {
                path: '/docs/1/project/presentation/',
                component: ComponentCreator('/docs/1/project/presentation/', '216'),
                exact: true,
                sidebar: "project"
              },
              {
                path: '/docs/1/project/production/',
                component: ComponentCreator('/docs/1/project/production/', '6b1'),
                exact: true,
                sidebar: "project"
              },
              {
                path: '/docs/1/project/retraining/',
                component: ComponentCreator('/docs/1/project/retraining/', '0e5'),
                exact: true,
                sidebar: "project"
              },
              {
                path: '/docs/1/project/retrospective/',
                component: ComponentCreator('/docs/1/project/retrospective/', 'a1f'),
                exact: true,
                sidebar: "project"
              },
              {
                path: '/docs/1/project/validation-monitoring/',
                component: ComponentCreator('/docs/1/project/validation-monitoring/', '7b0'),
                exact: true,
                sidebar: "project"
              },
              {
                path: '/docs/1/roadmap/',
                component: ComponentCreator('/docs/1/roadmap/', '2a8'),
                exact: true,
                sidebar: "roadmap"
              },
              {
                path: '/docs/1/roadmap/architecture/',
                component: ComponentCreator('/docs/1/roadmap/architecture/', 'fb5'),
                exact: true,
                sidebar: "roadmap"
              },
              {
                path: '/docs/1/roadmap/classic-algorithms/',
                component: ComponentCreator('/docs/1/roadmap/classic-algorithms/', '0c2'),
                exact: true,
                sidebar: "roadmap"
              },
              {
                path: '/docs/1/roadmap/data/',
                component: ComponentCreator('/docs/1/roadmap/data/', 'ff8'),
                exact: true,
                sidebar: "roadmap"
              },
              {
                path: '/docs/1/roadmap/deep-learning/',
                component: ComponentCreator('/docs/1/roadmap/deep-learning/', '46a'),
                exact: true,
                sidebar: "roadmap"
              },
              {
                path: '/docs/1/roadmap/features/',
                component: ComponentCreator('/docs/1/roadmap/features/', '1d4'),
                exact: true,
                sidebar: "roadmap"
              },
              {
                path: '/docs/1/roadmap/generative-ai/',
                component: ComponentCreator('/docs/1/roadmap/generative-ai/', '4af'),
                exact: true,
                sidebar: "roadmap"
              },
              {
                path: '/docs/1/roadmap/mlops/',
                component: ComponentCreator('/docs/1/roadmap/mlops/', '328'),
                exact: true,
                sidebar: "roadmap"
              },
              {
                path: '/docs/1/roadmap/pipelines/',
                component: ComponentCreator('/docs/1/roadmap/pipelines/', 'aef'),
                exact: true,
                sidebar: "roadmap"
              },
              {
                path: '/docs/1/roadmap/training/',
                component: ComponentCreator('/docs/1/roadmap/training/', '1ef'),
                exact: true,
                sidebar: "roadmap"
              },
              {
                path: '/docs/1/start/aws/',
                component: ComponentCreator('/docs/1/start/aws/', '16a'),
                exact: true,
                sidebar: "start"
              },
              {
                path: '/docs/1/start/how-to-learn/',
                component: ComponentCreator('/docs/1/start/how-to-learn/', 'e49'),
                exact: true,
                sidebar: "start"
              },
              {
                path: '/docs/1/start/models-are-different/',
                component: ComponentCreator('/docs/1/start/models-are-different/', '6f9'),
                exact: true,
                sidebar: "start"
              },
              {
                path: '/docs/1/start/open-data/',
                component: ComponentCreator('/docs/1/start/open-data/', '313'),
                exact: true,
                sidebar: "start"
              },
              {
                path: '/docs/1/start/roles/',
                component: ComponentCreator('/docs/1/start/roles/', 'b8e'),
                exact: true,
                sidebar: "start"
              },
              {
                path: '/docs/1/start/skills/',
                component: ComponentCreator('/docs/1/start/skills/', 'ae8'),
                exact: true,
                sidebar: "start"
              },
              {
                path: '/docs/1/start/teams/',
                component: ComponentCreator('/docs/1/start/teams/', 'ba2'),
                exact: true,
                sidebar: "start"
              },
              {
                path: '/docs/1/start/why-mlops/',
                component: ComponentCreator('/docs/1/start/why-mlops/', '4c0'),
                exact: true,
                sidebar: "start"
              }
            ]
          }
        ]
      },
      {
        path: '/docs/',
        component: ComponentCreator('/docs/', '610'),
        routes: [
          {
            path: '/docs/',
            component: ComponentCreator('/docs/', '470'),
            routes: [
              {
                path: '/docs/',
                component: ComponentCreator('/docs/', '5f1'),
                exact: true,
                sidebar: "start"
              },
              {
                path: '/docs/glossary/',
                component: ComponentCreator('/docs/glossary/', '5f5'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/ab-testing/',
                component: ComponentCreator('/docs/glossary/ab-testing/', 'c30'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/activation-function/',
                component: ComponentCreator('/docs/glossary/activation-function/', '607'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/ai-agent/',
                component: ComponentCreator('/docs/glossary/ai-agent/', '63d'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/airflow/',
                component: ComponentCreator('/docs/glossary/airflow/', '1cc'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/ansible/',
                component: ComponentCreator('/docs/glossary/ansible/', 'a1e'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/api/',
                component: ComponentCreator('/docs/glossary/api/', 'e5b'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/asgi/',
                component: ComponentCreator('/docs/glossary/asgi/', '83f'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/asynchronous-programming/',
                component: ComponentCreator('/docs/glossary/asynchronous-programming/', '7fc'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/aws/',
                component: ComponentCreator('/docs/glossary/aws/', 'f68'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/azure-devops/',
                component: ComponentCreator('/docs/glossary/azure-devops/', '681'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/azure-ml/',
                component: ComponentCreator('/docs/glossary/azure-ml/', '6bf'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/azure-monitor/',
                component: ComponentCreator('/docs/glossary/azure-monitor/', '084'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/azure-openai/',
                component: ComponentCreator('/docs/glossary/azure-openai/', '04e'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/azure/',
                component: ComponentCreator('/docs/glossary/azure/', 'e2e'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/backlog/',
                component: ComponentCreator('/docs/glossary/backlog/', '883'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/backpropagation/',
                component: ComponentCreator('/docs/glossary/backpropagation/', '06a'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/canary-deployment/',
                component: ComponentCreator('/docs/glossary/canary-deployment/', 'eb2'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/ci-cd/',
                component: ComponentCreator('/docs/glossary/ci-cd/', '132'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/classification/',
                component: ComponentCreator('/docs/glossary/classification/', '2fc'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/clustering/',
                component: ComponentCreator('/docs/glossary/clustering/', 'c83'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/cnn/',
                component: ComponentCreator('/docs/glossary/cnn/', 'ee1'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/container-image/',
                component: ComponentCreator('/docs/glossary/container-image/', '021'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/container-orchestration/',
                component: ComponentCreator('/docs/glossary/container-orchestration/', '561'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/container/',
                component: ComponentCreator('/docs/glossary/container/', '6ff'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/contract-testing/',
                component: ComponentCreator('/docs/glossary/contract-testing/', 'f26'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/cors/',
                component: ComponentCreator('/docs/glossary/cors/', '8c3'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/dag/',
                component: ComponentCreator('/docs/glossary/dag/', '542'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/data-drift/',
                component: ComponentCreator('/docs/glossary/data-drift/', '213'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/data-engineer/',
                component: ComponentCreator('/docs/glossary/data-engineer/', '3c6'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/data-pipeline/',
                component: ComponentCreator('/docs/glossary/data-pipeline/', 'ca8'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/data-scientist/',
                component: ComponentCreator('/docs/glossary/data-scientist/', 'db4'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/data-split/',
                component: ComponentCreator('/docs/glossary/data-split/', '867'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/data-validation/',
                component: ComponentCreator('/docs/glossary/data-validation/', '522'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/data-versioning/',
                component: ComponentCreator('/docs/glossary/data-versioning/', '3b6'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/databricks/',
                component: ComponentCreator('/docs/glossary/databricks/', '8a7'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/decision-tree/',
                component: ComponentCreator('/docs/glossary/decision-tree/', 'c69'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/deep-learning/',
                component: ComponentCreator('/docs/glossary/deep-learning/', '5ed'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/deployment/',
                component: ComponentCreator('/docs/glossary/deployment/', 'eeb'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/devops/',
                component: ComponentCreator('/docs/glossary/devops/', '344'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/distributed-training/',
                component: ComponentCreator('/docs/glossary/distributed-training/', '0fa'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/docker/',
                component: ComponentCreator('/docs/glossary/docker/', '118'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/eda/',
                component: ComponentCreator('/docs/glossary/eda/', 'e24'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/elastic-stack/',
                component: ComponentCreator('/docs/glossary/elastic-stack/', 'ae1'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/embedding/',
                component: ComponentCreator('/docs/glossary/embedding/', '60b'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/endpoint/',
                component: ComponentCreator('/docs/glossary/endpoint/', '0b8'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/etl/',
                component: ComponentCreator('/docs/glossary/etl/', '5f6'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/exception-handling/',
                component: ComponentCreator('/docs/glossary/exception-handling/', '97e'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/experiment-tracking/',
                component: ComponentCreator('/docs/glossary/experiment-tracking/', '927'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/fastapi/',
                component: ComponentCreator('/docs/glossary/fastapi/', '678'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/feature-drift/',
                component: ComponentCreator('/docs/glossary/feature-drift/', '7ea'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/feature-engineering/',
                component: ComponentCreator('/docs/glossary/feature-engineering/', 'edb'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/feature-store/',
                component: ComponentCreator('/docs/glossary/feature-store/', '6cc'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/gcp/',
                component: ComponentCreator('/docs/glossary/gcp/', '977'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/generative-ai/',
                component: ComponentCreator('/docs/glossary/generative-ai/', '0d9'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/git/',
                component: ComponentCreator('/docs/glossary/git/', 'c85'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/github-actions/',
                component: ComponentCreator('/docs/glossary/github-actions/', '9df'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/gpu/',
                component: ComponentCreator('/docs/glossary/gpu/', '06f'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/gradient-boosting/',
                component: ComponentCreator('/docs/glossary/gradient-boosting/', 'af3'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/great-expectations/',
                component: ComponentCreator('/docs/glossary/great-expectations/', '959'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/grid-search/',
                component: ComponentCreator('/docs/glossary/grid-search/', '6e9'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/hyperopt/',
                component: ComponentCreator('/docs/glossary/hyperopt/', 'e36'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/hyperparameter-tuning/',
                component: ComponentCreator('/docs/glossary/hyperparameter-tuning/', 'aeb'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/hyperparameter/',
                component: ComponentCreator('/docs/glossary/hyperparameter/', '0f7'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/iac/',
                component: ComponentCreator('/docs/glossary/iac/', 'de6'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/jenkins/',
                component: ComponentCreator('/docs/glossary/jenkins/', 'b15'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/jwt/',
                component: ComponentCreator('/docs/glossary/jwt/', '039'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/kubernetes/',
                component: ComponentCreator('/docs/glossary/kubernetes/', '30b'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/langchain/',
                component: ComponentCreator('/docs/glossary/langchain/', '617'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/lightgbm/',
                component: ComponentCreator('/docs/glossary/lightgbm/', 'e68'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/linear-regression/',
                component: ComponentCreator('/docs/glossary/linear-regression/', '2fa'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/linux/',
                component: ComponentCreator('/docs/glossary/linux/', 'd90'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/llm/',
                component: ComponentCreator('/docs/glossary/llm/', 'a35'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/load-testing/',
                component: ComponentCreator('/docs/glossary/load-testing/', 'dd6'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/logging/',
                component: ComponentCreator('/docs/glossary/logging/', 'dcf'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/machine-learning/',
                component: ComponentCreator('/docs/glossary/machine-learning/', 'dcf'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/middleware/',
                component: ComponentCreator('/docs/glossary/middleware/', '1d7'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/ml-engineer/',
                component: ComponentCreator('/docs/glossary/ml-engineer/', 'd8f'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/mlflow/',
                component: ComponentCreator('/docs/glossary/mlflow/', '390'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/mllib/',
                component: ComponentCreator('/docs/glossary/mllib/', 'a7f'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/mlops-engineer/',
                component: ComponentCreator('/docs/glossary/mlops-engineer/', '858'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/mlops/',
                component: ComponentCreator('/docs/glossary/mlops/', '6ae'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/model-monitoring/',
                component: ComponentCreator('/docs/glossary/model-monitoring/', 'e0c'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/model-registry/',
                component: ComponentCreator('/docs/glossary/model-registry/', 'd83'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/model-serving/',
                component: ComponentCreator('/docs/glossary/model-serving/', 'e1e'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/multiprocessing/',
                component: ComponentCreator('/docs/glossary/multiprocessing/', 'fd4'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/neural-network/',
                component: ComponentCreator('/docs/glossary/neural-network/', 'e24'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/normalization/',
                component: ComponentCreator('/docs/glossary/normalization/', '1c7'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/one-hot-encoding/',
                component: ComponentCreator('/docs/glossary/one-hot-encoding/', '0d0'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/openapi/',
                component: ComponentCreator('/docs/glossary/openapi/', 'e0a'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/overfitting/',
                component: ComponentCreator('/docs/glossary/overfitting/', 'd37'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/pandas/',
                component: ComponentCreator('/docs/glossary/pandas/', '1be'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/pipeline/',
                component: ComponentCreator('/docs/glossary/pipeline/', '986'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/pod/',
                component: ComponentCreator('/docs/glossary/pod/', '3c6'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/prometheus/',
                component: ComponentCreator('/docs/glossary/prometheus/', 'c42'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/pydantic/',
                component: ComponentCreator('/docs/glossary/pydantic/', '882'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/pyspark/',
                component: ComponentCreator('/docs/glossary/pyspark/', '24c'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/pytest/',
                component: ComponentCreator('/docs/glossary/pytest/', '2ff'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/pytorch/',
                component: ComponentCreator('/docs/glossary/pytorch/', 'dc1'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/rag/',
                component: ComponentCreator('/docs/glossary/rag/', '7be'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/random-search/',
                component: ComponentCreator('/docs/glossary/random-search/', 'c54'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/rate-limiting/',
                component: ComponentCreator('/docs/glossary/rate-limiting/', '9af'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/regression/',
                component: ComponentCreator('/docs/glossary/regression/', '037'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/reproducibility/',
                component: ComponentCreator('/docs/glossary/reproducibility/', 'c01'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/rest-api/',
                component: ComponentCreator('/docs/glossary/rest-api/', 'd04'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/retraining/',
                component: ComponentCreator('/docs/glossary/retraining/', 'bf1'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/retrospective/',
                component: ComponentCreator('/docs/glossary/retrospective/', 'd65'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/scikit-learn/',
                component: ComponentCreator('/docs/glossary/scikit-learn/', 'a54'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/seldon-core/',
                component: ComponentCreator('/docs/glossary/seldon-core/', 'e99'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/semantic-kernel/',
                component: ComponentCreator('/docs/glossary/semantic-kernel/', '717'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/sprint/',
                component: ComponentCreator('/docs/glossary/sprint/', 'ac8'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/standardization/',
                component: ComponentCreator('/docs/glossary/standardization/', '524'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/system-design/',
                component: ComponentCreator('/docs/glossary/system-design/', '881'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/tensorflow/',
                component: ComponentCreator('/docs/glossary/tensorflow/', '246'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/terraform/',
                component: ComponentCreator('/docs/glossary/terraform/', '9fd'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/tpu/',
                component: ComponentCreator('/docs/glossary/tpu/', '289'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/transformer/',
                component: ComponentCreator('/docs/glossary/transformer/', '3f3'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/workflow-orchestration/',
                component: ComponentCreator('/docs/glossary/workflow-orchestration/', '4db'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/glossary/xgboost/',
                component: ComponentCreator('/docs/glossary/xgboost/', '844'),
                exact: true,
                sidebar: "glossary"
              },
              {
                path: '/docs/modules/',
                component: ComponentCreator('/docs/modules/', '309'),
                exact: true,
                sidebar: "modules"
              },
              {
                path: '/docs/modules/ci-cd/',
                component: ComponentCreator('/docs/modules/ci-cd/', 'b56'),
                exact: true,
                sidebar: "modules"
              },
              {
                path: '/docs/modules/containers/',
                component: ComponentCreator('/docs/modules/containers/', 'd70'),
                exact: true,
                sidebar: "modules"
              },
              {
                path: '/docs/modules/kubernetes/',
                component: ComponentCreator('/docs/modules/kubernetes/', '5e8'),
                exact: true,
                sidebar: "modules"
              },
              {
                path: '/docs/modules/model-api/',
                component: ComponentCreator('/docs/modules/model-api/', '7d8'),
                exact: true,
                sidebar: "modules"
              },
              {
                path: '/docs/modules/model-api/authentication/',
                component: ComponentCreator('/docs/modules/model-api/authentication/', 'd73'),
                exact: true,
                sidebar: "modules"
              },
              {
                path: '/docs/modules/model-api/capstone/',
                component: ComponentCreator('/docs/modules/model-api/capstone/', '47c'),
                exact: true,
                sidebar: "modules"
              },
              {
                path: '/docs/modules/model-api/concurrency/',
                component: ComponentCreator('/docs/modules/model-api/concurrency/', 'c47'),
                exact: true,
                sidebar: "modules"
              },
              {
                path: '/docs/modules/model-api/contract-tests/',
                component: ComponentCreator('/docs/modules/model-api/contract-tests/', '002'),
                exact: true,
                sidebar: "modules"
              },
              {
                path: '/docs/modules/model-api/correctness-tests/',
                component: ComponentCreator('/docs/modules/model-api/correctness-tests/', '50e'),
                exact: true,
                sidebar: "modules"
              },
              {
                path: '/docs/modules/model-api/exceptions/',
                component: ComponentCreator('/docs/modules/model-api/exceptions/', 'ae8'),
                exact: true,
                sidebar: "modules"
              },
              {
                path: '/docs/modules/model-api/fastapi-inside/',
                component: ComponentCreator('/docs/modules/model-api/fastapi-inside/', 'be1'),
                exact: true,
                sidebar: "modules"
              },
              {
                path: '/docs/modules/model-api/lifespan-and-readiness/',
                component: ComponentCreator('/docs/modules/model-api/lifespan-and-readiness/', 'e41'),
                exact: true,
                sidebar: "modules"
              },
              {
                path: '/docs/modules/model-api/limits-and-secrets/',
                component: ComponentCreator('/docs/modules/model-api/limits-and-secrets/', 'c0a'),
                exact: true,
                sidebar: "modules"
              },
              {
                path: '/docs/modules/model-api/middleware/',
                component: ComponentCreator('/docs/modules/model-api/middleware/', 'bb2'),
                exact: true,
                sidebar: "modules"
              },
              {
                path: '/docs/modules/model-api/observability/',
                component: ComponentCreator('/docs/modules/model-api/observability/', 'feb'),
                exact: true,
                sidebar: "modules"
              },
              {
                path: '/docs/modules/model-api/openapi/',
                component: ComponentCreator('/docs/modules/model-api/openapi/', 'fb7'),
                exact: true,
                sidebar: "modules"
              },
              {
                path: '/docs/modules/model-api/performance-tests/',
                component: ComponentCreator('/docs/modules/model-api/performance-tests/', '6ad'),
                exact: true,
                sidebar: "modules"
              },
              {
                path: '/docs/modules/model-api/rest-contract/',
                component: ComponentCreator('/docs/modules/model-api/rest-contract/', '153'),
                exact: true,
                sidebar: "modules"
              },
              {
                path: '/docs/modules/model-api/schemas-and-validation/',
                component: ComponentCreator('/docs/modules/model-api/schemas-and-validation/', '370'),
                exact: true,
                sidebar: "modules"
              },
              {
                path: '/docs/modules/model-api/throughput/',
                component: ComponentCreator('/docs/modules/model-api/throughput/', 'd8e'),
                exact: true,
                sidebar: "modules"
              },
              {
                path: '/docs/modules/model-api/ways-to-serve/',
                component: ComponentCreator('/docs/modules/model-api/ways-to-serve/', '02c'),
                exact: true,
                sidebar: "modules"
              },
              {
                path: '/docs/project/',
                component: ComponentCreator('/docs/project/', '1fc'),
                exact: true,
                sidebar: "project"
              },
              {
                path: '/docs/project/airflow-ingestion/',
                component: ComponentCreator('/docs/project/airflow-ingestion/', 'f2a'),
                exact: true,
                sidebar: "project"
              },
              {
                path: '/docs/project/airflow-preparation/',
                component: ComponentCreator('/docs/project/airflow-preparation/', '12c'),
                exact: true,
                sidebar: "project"
              },
              {
                path: '/docs/project/airflow-training/',
                component: ComponentCreator('/docs/project/airflow-training/', 'aa6'),
                exact: true,
                sidebar: "project"
              },
              {
                path: '/docs/project/containerization/',
                component: ComponentCreator('/docs/project/containerization/', '77f'),
                exact: true,
                sidebar: "project"
              },
              {
                path: '/docs/project/exploration/',
                component: ComponentCreator('/docs/project/exploration/', 'e2f'),
                exact: true,
                sidebar: "project"
              },
              {
                path: '/docs/project/planning/',
                component: ComponentCreator('/docs/project/planning/', 'c2d'),
                exact: true,
                sidebar: "project"
              },
              {
                path: '/docs/project/presentation/',
                component: ComponentCreator('/docs/project/presentation/', '4f5'),
                exact: true,
                sidebar: "project"
              },
              {
                path: '/docs/project/production/',
                component: ComponentCreator('/docs/project/production/', 'a6a'),
                exact: true,
                sidebar: "project"
              },
              {
                path: '/docs/project/retraining/',
                component: ComponentCreator('/docs/project/retraining/', '113'),
                exact: true,
                sidebar: "project"
              },
              {
                path: '/docs/project/retrospective/',
                component: ComponentCreator('/docs/project/retrospective/', '97a'),
                exact: true,
                sidebar: "project"
              },
              {
                path: '/docs/project/validation-monitoring/',
                component: ComponentCreator('/docs/project/validation-monitoring/', 'b62'),
                exact: true,
                sidebar: "project"
              },
              {
                path: '/docs/roadmap/',
                component: ComponentCreator('/docs/roadmap/', 'f3a'),
                exact: true,
                sidebar: "roadmap"
              },
              {
                path: '/docs/roadmap/architecture/',
                component: ComponentCreator('/docs/roadmap/architecture/', '725'),
                exact: true,
                sidebar: "roadmap"
              },
              {
                path: '/docs/roadmap/classic-algorithms/',
                component: ComponentCreator('/docs/roadmap/classic-algorithms/', '334'),
                exact: true,
                sidebar: "roadmap"
              },
              {
                path: '/docs/roadmap/data/',
                component: ComponentCreator('/docs/roadmap/data/', '464'),
                exact: true,
                sidebar: "roadmap"
              },
              {
                path: '/docs/roadmap/deep-learning/',
                component: ComponentCreator('/docs/roadmap/deep-learning/', '722'),
                exact: true,
                sidebar: "roadmap"
              },
              {
                path: '/docs/roadmap/features/',
                component: ComponentCreator('/docs/roadmap/features/', '7a0'),
                exact: true,
                sidebar: "roadmap"
              },
              {
                path: '/docs/roadmap/generative-ai/',
                component: ComponentCreator('/docs/roadmap/generative-ai/', 'a28'),
                exact: true,
                sidebar: "roadmap"
              },
              {
                path: '/docs/roadmap/mlops/',
                component: ComponentCreator('/docs/roadmap/mlops/', 'f2d'),
                exact: true,
                sidebar: "roadmap"
              },
              {
                path: '/docs/roadmap/pipelines/',
                component: ComponentCreator('/docs/roadmap/pipelines/', '660'),
                exact: true,
                sidebar: "roadmap"
              },
              {
                path: '/docs/roadmap/training/',
                component: ComponentCreator('/docs/roadmap/training/', '2f3'),
                exact: true,
                sidebar: "roadmap"
              },
              {
                path: '/docs/start/aws/',
                component: ComponentCreator('/docs/start/aws/', '9e4'),
                exact: true,
                sidebar: "start"
              },
              {
                path: '/docs/start/how-to-learn/',
                component: ComponentCreator('/docs/start/how-to-learn/', '2a7'),
                exact: true,
                sidebar: "start"
              },
              {
                path: '/docs/start/models-are-different/',
                component: ComponentCreator('/docs/start/models-are-different/', 'd60'),
                exact: true,
                sidebar: "start"
              },
              {
                path: '/docs/start/open-data/',
                component: ComponentCreator('/docs/start/open-data/', '1d3'),
                exact: true,
                sidebar: "start"
              },
              {
                path: '/docs/start/roles/',
                component: ComponentCreator('/docs/start/roles/', 'd20'),
                exact: true,
                sidebar: "start"
              },
              {
                path: '/docs/start/skills/',
                component: ComponentCreator('/docs/start/skills/', '807'),
                exact: true,
                sidebar: "start"
              },
              {
                path: '/docs/start/teams/',
                component: ComponentCreator('/docs/start/teams/', 'f7b'),
                exact: true,
                sidebar: "start"
              },
              {
                path: '/docs/start/why-mlops/',
                component: ComponentCreator('/docs/start/why-mlops/', '19c'),
                exact: true,
                sidebar: "start"
              }
            ]
          }
        ]
      }
    ]
  },
  {
    path: '/',
    component: ComponentCreator('/', '70e'),
    exact: true
  },
  {
    path: '*',
    component: ComponentCreator('*'),
  },
];
